using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Feed;

/// <summary>Deletes events that every host has told long ago.</summary>
public sealed class FeedPruning(RegistryDb db, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>Returns how many events were deleted.</summary>
    public Task<int> RunOnceAsync(CancellationToken ct)
    {
        var before = clock.GetUtcNow() - Kept;
        return db.FeedItems.Where(e => e.At < before).ExecuteDeleteAsync(ct);
    }
}
