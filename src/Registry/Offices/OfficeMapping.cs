using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Offices;

internal sealed class OfficeMapping : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> office)
    {
        office.ToTable("offices");
        office.HasKey(o => o.Id).HasName("pk_offices");
        office.Property(o => o.Id).HasColumnName("id").ValueGeneratedNever();
        office.Property(o => o.Slug).HasColumnName("slug").HasMaxLength(60);
        office.Property(o => o.Name).HasColumnName("name").HasMaxLength(200);
        office.Property(o => o.ShortName).HasColumnName("short_name").HasMaxLength(80);
        office.Property(o => o.Kind).HasColumnName("kind").HasConversion<string>().HasMaxLength(20);
        office.Property(o => o.RegionCode).HasColumnName("region_code").HasMaxLength(13);
        office.Property(o => o.TimeZoneId).HasColumnName("time_zone_id").HasMaxLength(40);
        office.Property(o => o.Address).HasColumnName("address").HasMaxLength(300);
        office.Property(o => o.Phone).HasColumnName("phone").HasMaxLength(40);
        office.Property(o => o.Channels).HasColumnName("channels").IsJson();
        office.Property(o => o.Letterhead).HasColumnName("letterhead").IsJson().HasDefaultValueSql("'{}'");
        office.Property(o => o.NeedsSecondPublisher).HasColumnName("needs_second_publisher").HasDefaultValue(false);
        office.Ignore(o => o.Zone);
        office.HasIndex(o => o.Slug).IsUnique().HasDatabaseName("ux_offices_slug");
    }
}
