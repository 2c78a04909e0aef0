using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.History;

internal sealed class CaseEventMapping : IEntityTypeConfiguration<CaseEvent>
{
    public void Configure(EntityTypeBuilder<CaseEvent> happening)
    {
        happening.ToTable("case_events");
        happening.HasKey(e => e.Id);
        happening.Property(e => e.Kind).HasConversion<string>().HasMaxLength(30);
        happening.Property(e => e.ActorName).HasMaxLength(120);
        happening.Property(e => e.LaneKey).HasMaxLength(60);
        happening.Property(e => e.StepTitle).HasMaxLength(500);
        happening.Property(e => e.Detail).IsJson();
        happening.HasIndex(e => new { e.CaseId, e.Id });
        happening.HasOne<Case>().WithMany().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
