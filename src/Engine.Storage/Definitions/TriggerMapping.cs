using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Engine.Storage.Definitions;

internal sealed class TriggerMapping : IEntityTypeConfiguration<TriggerRow>
{
    public void Configure(EntityTypeBuilder<TriggerRow> trigger)
    {
        trigger.ToTable("workflow_triggers");
        trigger.HasKey(t => t.Id);
        trigger.HasIndex(t => t.Hash);
        trigger.HasIndex(t => t.DefinitionId);
        trigger.HasIndex(t => t.DueAt).HasFilter("due_at IS NOT NULL");
        trigger.Property(t => t.Id).HasMaxLength(200);
        trigger.Property(t => t.DefinitionId).HasMaxLength(200);
        trigger.Property(t => t.DefinitionVersionId).HasMaxLength(200);
        trigger.Property(t => t.ActivityId).HasMaxLength(200);
        trigger.Property(t => t.Name).HasMaxLength(200);
        trigger.Property(t => t.Tries).HasDefaultValue(0);
        trigger.Property(t => t.Hash).HasMaxLength(64);
    }
}
