using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Calendars.Days;

internal sealed class HolidayYearMapping : IEntityTypeConfiguration<HolidayYear>
{
    public void Configure(EntityTypeBuilder<HolidayYear> year)
    {
        year.ToTable("holiday_years");
        year.HasKey(y => y.Id).HasName("pk_holiday_years");
        year.Property(y => y.Id).HasColumnName("id").ValueGeneratedNever();
        year.Property(y => y.Year).HasColumnName("year");
        year.Property(y => y.Decree).HasColumnName("decree").HasMaxLength(400);
        year.Property(y => y.IsDecreed).HasColumnName("is_decreed");
        year.Property(y => y.RecordedAt).HasColumnName("recorded_at");
        year.Property(y => y.RecordedByName).HasColumnName("recorded_by_name").HasMaxLength(200);
        year.Property(y => y.AppliedAt).HasColumnName("applied_at");
        year.Property(y => y.Days).HasColumnName("days").IsJson();
        year.Property(y => y.Ramadan!).HasColumnName("ramadan").IsJson().IsRequired(false);
        year.HasIndex(y => new { y.Year, y.RecordedAt }).HasDatabaseName("ix_holiday_years_year_recorded_at");
    }
}
