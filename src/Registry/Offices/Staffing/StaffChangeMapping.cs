using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Offices.Staffing;

internal sealed class StaffChangeMapping : IEntityTypeConfiguration<StaffChange>
{
    public const int SentenceLength = 600;

    public void Configure(EntityTypeBuilder<StaffChange> change)
    {
        change.ToTable("staff_changes");
        change.HasKey(c => c.Id);
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.ByName).HasMaxLength(120);
        change.Property(c => c.Sentence).HasMaxLength(SentenceLength);
        change.HasIndex(c => new { c.OfficerId, c.At });
        change.HasIndex(c => new { c.OfficeId, c.At });
    }
}
