using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Versions.Ledger;

internal sealed class DrawingChangeMapping : IEntityTypeConfiguration<DrawingChange>
{
    public const int DetailLength = 600;

    public void Configure(EntityTypeBuilder<DrawingChange> change)
    {
        change.ToTable("drawing_changes");
        change.HasKey(c => c.Id);
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.DefinitionId).HasMaxLength(200);
        change.Property(c => c.VersionId).HasMaxLength(200);
        change.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20);
        change.Property(c => c.ByName).HasMaxLength(120);
        change.Property(c => c.Detail).HasMaxLength(DetailLength);
        change.HasIndex(c => new { c.OfficeId, c.DefinitionId, c.LastAt });
        change.HasIndex(c => c.VersionId);
        change.HasOne<Office>().WithMany().HasForeignKey(c => c.OfficeId).OnDelete(DeleteBehavior.Cascade);
    }
}
