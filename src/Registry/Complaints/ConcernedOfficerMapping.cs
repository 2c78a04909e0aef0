using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Complaints;

internal sealed class ConcernedOfficerMapping : IEntityTypeConfiguration<ConcernedOfficer>
{
    public void Configure(EntityTypeBuilder<ConcernedOfficer> concerned)
    {
        concerned.ToTable("complaint_officers");
        concerned.HasKey(c => new { c.CaseId, c.OfficerId });
        concerned.Property(c => c.Reason).HasConversion<string>().HasMaxLength(20);
        concerned.HasIndex(c => c.OfficerId);
        concerned.HasOne<Case>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Cascade);
        concerned.HasOne<Officer>().WithMany().HasForeignKey(c => c.OfficerId).OnDelete(DeleteBehavior.Restrict);
    }
}
