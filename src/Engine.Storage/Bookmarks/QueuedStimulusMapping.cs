using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Engine.Storage.Bookmarks;

internal sealed class QueuedStimulusMapping : IEntityTypeConfiguration<QueuedStimulusRow>
{
    public void Configure(EntityTypeBuilder<QueuedStimulusRow> stimulus)
    {
        stimulus.ToTable("workflow_queue");
        stimulus.HasKey(s => s.Id);
        stimulus.HasIndex(s => new { s.CreatedAt, s.Place });
        stimulus.Property(s => s.Id).HasMaxLength(200);
        stimulus.Property(s => s.Kind).HasMaxLength(50);
    }
}
