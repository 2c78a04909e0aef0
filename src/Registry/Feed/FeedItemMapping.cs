using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Feed;

internal sealed class FeedItemMapping : IEntityTypeConfiguration<FeedItem>
{
    public void Configure(EntityTypeBuilder<FeedItem> item)
    {
        item.ToTable("feed_events");
        item.HasKey(e => e.Id);
        item.HasIndex(e => e.Key).IsUnique();
        item.HasIndex(e => e.At);
        item.Property(e => e.Key).HasMaxLength(200);
        item.Property(e => e.Kind).HasMaxLength(100);
        item.Property(e => e.Subject).HasMaxLength(200);
        item.Property(e => e.Lane).HasMaxLength(100);
    }
}
