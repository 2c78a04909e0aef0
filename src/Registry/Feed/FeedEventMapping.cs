using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Feed;

internal sealed class FeedEventMapping : IEntityTypeConfiguration<FeedEvent>
{
    public void Configure(EntityTypeBuilder<FeedEvent> feedEvent)
    {
        feedEvent.ToTable("feed_events");
        feedEvent.HasKey(e => e.Id);
        feedEvent.HasIndex(e => e.Key).IsUnique();
        feedEvent.HasIndex(e => e.At);
        feedEvent.Property(e => e.Key).HasMaxLength(200);
        feedEvent.Property(e => e.Kind).HasMaxLength(100);
        feedEvent.Property(e => e.Office).HasMaxLength(100);
        feedEvent.Property(e => e.Lane).HasMaxLength(100);
    }
}
