using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Services;

internal sealed class ServiceMapping : IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Service> service)
    {
        service.ToTable("services");
        service.HasKey(s => s.Id).HasName("pk_services");
        service.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        service.Property(s => s.OfficeId).HasColumnName("office_id");
        service.Property(s => s.Slug).HasColumnName("slug").HasMaxLength(60);
        service.Property(s => s.Kind).HasColumnName("kind").HasConversion<string>().HasMaxLength(20).HasDefaultValue(ServiceKind.Application);
        service.Property(s => s.Name).HasColumnName("name").HasMaxLength(200);
        service.Property(s => s.Summary).HasColumnName("summary").HasMaxLength(400);
        service.Property(s => s.NumberPrefix).HasColumnName("number_prefix").HasMaxLength(10);
        service.Property(s => s.Promise).HasColumnName("promise").HasMaxLength(20)
            .HasConversion<BusinessDurationColumn>();
        service.Property(s => s.DefinitionId).HasColumnName("definition_id").HasMaxLength(200);
        service.Property(s => s.Standard).HasColumnName("standard").IsJson();
        service.Property(s => s.SopPage!).HasColumnName("sop_page").IsJson().IsRequired(false);
        service.Property(s => s.Guarantee!).HasColumnName("guarantee").IsJson().IsRequired(false);
        service.Property(s => s.Escalation!).HasColumnName("escalation").IsJson().IsRequired(false);
        service.Property(s => s.IntakeFormKey).HasColumnName("intake_form_key").HasMaxLength(60);
        service.Property(s => s.KeepsOrder).HasColumnName("keeps_order");
        service.Property(s => s.RetentionMonths).HasColumnName("retention_months");
        service.Property(s => s.IsOpen).HasColumnName("is_open");
        service.HasIndex(s => new { s.OfficeId, s.Slug }).IsUnique().HasDatabaseName("ux_services_office_id_slug");
        service.HasIndex(s => s.DefinitionId).HasDatabaseName("ix_services_definition_id");
        service.HasOne<Office>().WithMany().HasForeignKey(s => s.OfficeId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_services_offices");
    }
}
