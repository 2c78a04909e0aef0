using Lajur.Registry.Cases;
using Lajur.Registry.Complaints.Publications;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Complaints;

internal sealed class ComplaintMapping : IEntityTypeConfiguration<Complaint>
{
    public const int OfficerLength = 200;
    public const int SummaryLength = 1000;

    public void Configure(EntityTypeBuilder<Complaint> complaint)
    {
        complaint.ToTable("complaints");
        complaint.HasKey(c => c.CaseId);
        complaint.Property(c => c.CaseId).ValueGeneratedNever();
        complaint.Property(c => c.AboutLaneKey).HasMaxLength(60);
        complaint.Property(c => c.AboutOfficer).HasMaxLength(OfficerLength);
        complaint.Property(c => c.Summary).HasMaxLength(SummaryLength);
        complaint.Property(c => c.DeclinedByName).HasMaxLength(120);
        complaint.Property(c => c.DeclinedReason).HasMaxLength(ComplaintPublication.MaxReason);
        complaint.HasIndex(c => c.AboutCaseId);
        complaint.HasIndex(c => c.OfficeId);
        complaint.HasOne<Case>().WithOne().HasForeignKey<Complaint>(c => c.CaseId).OnDelete(DeleteBehavior.Cascade);
        complaint.HasOne<Case>().WithMany().HasForeignKey(c => c.AboutCaseId).OnDelete(DeleteBehavior.SetNull);
        complaint.HasOne<Office>().WithMany().HasForeignKey(c => c.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
