using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Calendars;

internal sealed class CalendarEditionMapping : IEntityTypeConfiguration<CalendarEdition>
{
    public void Configure(EntityTypeBuilder<CalendarEdition> edition)
    {
        edition.ToTable("calendar_editions");
        edition.HasKey(e => e.Id).HasName("pk_calendar_editions");
        edition.Property(e => e.Id).HasColumnName("id").ValueGeneratedNever();
        edition.Property(e => e.OfficeId).HasColumnName("office_id");
        edition.Property(e => e.Decree).HasColumnName("decree").HasMaxLength(400);
        edition.Property(e => e.EffectiveFrom).HasColumnName("effective_from");
        edition.Property(e => e.Hours).HasColumnName("hours").IsJson();
        edition.Property(e => e.RamadanHours!).HasColumnName("ramadan_hours").IsJson().IsRequired(false);
        edition.Property(e => e.OwnHolidays).HasColumnName("own_holidays").IsJson();
        edition.Property(e => e.RecordedAt).HasColumnName("recorded_at");
        edition.Property(e => e.RecordedByName).HasColumnName("recorded_by_name").HasMaxLength(200);
        edition.Property(e => e.AppliedAt).HasColumnName("applied_at");
        edition.HasIndex(e => new { e.OfficeId, e.EffectiveFrom })
            .HasDatabaseName("ix_calendar_editions_office_id_effective_from");
        edition.HasOne<Office>().WithMany().HasForeignKey(e => e.OfficeId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_calendar_editions_offices");
    }
}
