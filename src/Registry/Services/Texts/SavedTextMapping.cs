using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Services.Texts;

internal sealed class SavedTextMapping : IEntityTypeConfiguration<SavedText>
{
    public void Configure(EntityTypeBuilder<SavedText> text)
    {
        text.ToTable("service_texts");
        text.HasKey(t => t.Id).HasName("pk_service_texts");
        text.Property(t => t.Id).ValueGeneratedNever();
        text.Property(t => t.Text).IsJson();
        text.Property(t => t.SavedBy).HasMaxLength(200);
        text.HasIndex(t => new { t.ServiceId, t.Number }).IsUnique().HasDatabaseName("ux_service_texts_service_id_number");
        text.HasOne<Service>().WithMany().HasForeignKey(t => t.ServiceId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_service_texts_services");
    }
}
