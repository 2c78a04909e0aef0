using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Escalations;

internal sealed class EscalationRecipientMapping : IEntityTypeConfiguration<EscalationRecipient>
{
    public void Configure(EntityTypeBuilder<EscalationRecipient> recipient)
    {
        recipient.ToTable("escalation_recipients");
        recipient.HasKey(r => new { r.EscalationId, r.OfficerId });
        recipient.HasIndex(r => r.OfficerId);
        recipient.HasOne<Escalation>().WithMany().HasForeignKey(r => r.EscalationId).OnDelete(DeleteBehavior.Cascade);
        recipient.HasOne<Officer>().WithMany().HasForeignKey(r => r.OfficerId).OnDelete(DeleteBehavior.Cascade);
    }
}
