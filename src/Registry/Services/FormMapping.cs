using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Services;

internal sealed class FormMapping : IEntityTypeConfiguration<Form>
{
    public void Configure(EntityTypeBuilder<Form> form)
    {
        form.ToTable("forms");
        form.HasKey(f => f.Id).HasName("pk_forms");
        form.Property(f => f.Id).HasColumnName("id").ValueGeneratedNever();
        form.Property(f => f.ServiceId).HasColumnName("service_id");
        form.Property(f => f.Key).HasColumnName("key").HasMaxLength(60);
        form.Property(f => f.Version).HasColumnName("version");
        form.Property(f => f.Schema).HasColumnName("schema");
        form.Property(f => f.CreatedAt).HasColumnName("created_at");
        form.Property(f => f.DefinitionId).HasColumnName("definition_id").HasMaxLength(200);
        form.Property(f => f.SavedBy).HasColumnName("saved_by").HasMaxLength(200);
        form.HasIndex(f => new { f.ServiceId, f.Key, f.Version }).IsUnique()
            .HasDatabaseName("ux_forms_service_id_key_version");
        form.HasOne<Service>().WithMany().HasForeignKey(f => f.ServiceId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_forms_services");
    }
}
