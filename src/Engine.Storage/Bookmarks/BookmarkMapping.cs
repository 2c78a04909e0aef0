using Lajur.Engine.Storage.Instances;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Engine.Storage.Bookmarks;

internal sealed class BookmarkMapping : IEntityTypeConfiguration<BookmarkRow>
{
    public void Configure(EntityTypeBuilder<BookmarkRow> bookmark)
    {
        bookmark.ToTable("workflow_bookmarks");
        bookmark.HasKey(b => b.Id);
        bookmark.HasIndex(b => b.Hash);
        bookmark.HasIndex(b => b.InstanceId);
        // Most bookmarks wait for people: the index of the timers leaves them out.
        bookmark.HasIndex(b => b.DueAt).HasFilter("due_at IS NOT NULL");
        bookmark.HasOne<InstanceRow>().WithMany().HasForeignKey(b => b.InstanceId).OnDelete(DeleteBehavior.Cascade);
        bookmark.Property(b => b.Id).HasMaxLength(64);
        bookmark.Property(b => b.InstanceId).HasMaxLength(64);
        bookmark.Property(b => b.ActivityId).HasMaxLength(200);
        bookmark.Property(b => b.Name).HasMaxLength(200);
        bookmark.Property(b => b.Hash).HasMaxLength(64);
        bookmark.Property(b => b.Tries).HasDefaultValue(0);
        bookmark.Property(b => b.Callback).HasMaxLength(200);
    }
}
