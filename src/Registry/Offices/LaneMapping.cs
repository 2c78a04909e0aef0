using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Offices;

internal sealed class LaneMapping : IEntityTypeConfiguration<Lane>
{
    public void Configure(EntityTypeBuilder<Lane> lane)
    {
        lane.ToTable("lanes");
        lane.HasKey(l => l.Id).HasName("pk_lanes");
        lane.Property(l => l.Id).HasColumnName("id").ValueGeneratedNever();
        lane.Property(l => l.OfficeId).HasColumnName("office_id");
        lane.Property(l => l.Key).HasColumnName("key").HasMaxLength(60);
        lane.Property(l => l.Name).HasColumnName("name").HasMaxLength(200);
        lane.Property(l => l.ShortName).HasColumnName("short_name").HasMaxLength(80);
        lane.Property(l => l.Order).HasColumnName("order");
        lane.Property(l => l.Colour).HasColumnName("colour");
        lane.Property(l => l.IsApplicant).HasColumnName("is_applicant");
        lane.Property(l => l.ClosedAt).HasColumnName("closed_at");
        lane.HasIndex(l => new { l.OfficeId, l.Key }).IsUnique().HasDatabaseName("ux_lanes_office_id_key");
        lane.HasOne<Office>().WithMany().HasForeignKey(l => l.OfficeId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_lanes_offices");
    }
}
