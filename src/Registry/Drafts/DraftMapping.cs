using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Drafts;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("drafts");
        draft.HasKey(d => d.Id).HasName("pk_drafts");
        draft.Property(d => d.Id).HasMaxLength(64);
        draft.HasIndex(d => d.ExpiresAt).HasDatabaseName("ix_drafts_expires_at");
    }
}
