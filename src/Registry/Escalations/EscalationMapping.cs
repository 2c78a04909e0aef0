using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Escalations;

internal sealed class EscalationMapping : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> escalation)
    {
        escalation.ToTable("escalations");
        escalation.HasKey(e => e.Id);
        escalation.Property(e => e.Id).ValueGeneratedNever();
        escalation.Property(e => e.Audience).HasConversion<string>().HasMaxLength(20);
        escalation.HasIndex(e => new { e.ClockId, e.Share, e.Audience }).IsUnique();
        escalation.HasIndex(e => new { e.OfficeId, e.At });
        escalation.HasOne<Case>().WithMany().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
