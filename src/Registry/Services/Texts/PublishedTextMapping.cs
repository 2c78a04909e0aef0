using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Services.Texts;

internal sealed class PublishedTextMapping : IEntityTypeConfiguration<PublishedText>
{
    public void Configure(EntityTypeBuilder<PublishedText> text)
    {
        text.ToTable("published_texts");
        text.HasKey(t => t.VersionId).HasName("pk_published_texts");
        text.Property(t => t.VersionId).HasMaxLength(200);
        text.Property(t => t.Content).IsJson();
        text.HasIndex(t => new { t.ServiceId, t.PublishedAt }).HasDatabaseName("ix_published_texts_service_id_published_at");
        text.HasOne<Service>().WithMany().HasForeignKey(t => t.ServiceId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_published_texts_services");
    }
}
