using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Offices;

internal sealed class OfficerLaneMapping : IEntityTypeConfiguration<OfficerLane>
{
    public void Configure(EntityTypeBuilder<OfficerLane> membership)
    {
        membership.ToTable("officer_lanes");
        membership.HasKey(m => new { m.OfficerId, m.LaneId }).HasName("pk_officer_lanes");
        membership.Property(m => m.OfficerId).HasColumnName("officer_id");
        membership.Property(m => m.LaneId).HasColumnName("lane_id");
        membership.HasIndex(m => m.LaneId).HasDatabaseName("ix_officer_lanes_lane_id");
        membership.HasOne<Officer>().WithMany(o => o.Lanes).HasForeignKey(m => m.OfficerId)
            .OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_officer_lanes_officers");
        membership.HasOne<Lane>().WithMany().HasForeignKey(m => m.LaneId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_officer_lanes_lanes");
    }
}
