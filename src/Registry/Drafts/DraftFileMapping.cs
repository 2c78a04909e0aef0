using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Drafts;

internal sealed class DraftFileMapping : IEntityTypeConfiguration<DraftFile>
{
    public void Configure(EntityTypeBuilder<DraftFile> file)
    {
        file.ToTable("draft_files");
        file.HasKey(f => f.Id).HasName("pk_draft_files");
        file.Property(f => f.Id).ValueGeneratedNever();
        file.Property(f => f.DraftId).HasMaxLength(64);
        file.Property(f => f.FieldKey).HasMaxLength(200);
        file.Property(f => f.FileName).HasMaxLength(260);
        file.HasIndex(f => f.DraftId).HasDatabaseName("ix_draft_files_draft_id");
        file.HasOne<Draft>().WithMany().HasForeignKey(f => f.DraftId)
            .OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_draft_files_drafts");
    }
}
