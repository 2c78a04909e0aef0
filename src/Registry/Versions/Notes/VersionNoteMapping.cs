using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Versions.Notes;

internal sealed class VersionNoteMapping : IEntityTypeConfiguration<VersionNote>
{
    public void Configure(EntityTypeBuilder<VersionNote> note)
    {
        note.ToTable("version_notes");
        note.HasKey(n => n.VersionId);
        note.Property(n => n.VersionId).HasMaxLength(200);
        note.Property(n => n.DefinitionId).HasMaxLength(200);
        note.Property(n => n.Text).HasMaxLength(VersionNote.MaxText);
        note.Property(n => n.ByName).HasMaxLength(120);
        note.HasIndex(n => new { n.OfficeId, n.DefinitionId });
        note.HasOne<Office>().WithMany().HasForeignKey(n => n.OfficeId).OnDelete(DeleteBehavior.Cascade);
    }
}
