using Lajur.Engine.Storage.Conventions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Bookmarks;

/// <summary>
/// Finds due bookmarks and leases them in one statement, so that hosts that look at once share the work instead of
/// racing for the same rows. The lease only spares work: resuming still claims the bookmark in its own step, and a host
/// that dies, or fails, leaves the bookmark to be found again when the lease ends.
/// </summary>
internal static class DueBookmarkLease
{
    /// <summary>Long against a round of claimed steps, short against what people notice when a host dies holding one.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(20);

    // PostgreSQL passes by the rows another host is leasing this instant; SQLite has one writer at a time anyway.
    private const string OnPostgres = Start + " FOR UPDATE SKIP LOCKED" + End;
    private const string OnSqlite = Start + End;

    private const string Start =
        """
        UPDATE workflow_bookmarks SET leased_until = {0} WHERE id IN (
            SELECT id FROM workflow_bookmarks
            WHERE due_at <= {1} AND (leased_until IS NULL OR leased_until <= {1})
            ORDER BY due_at, id LIMIT {2}
        """;

    private const string End = ") RETURNING *";

    public static Task<List<BookmarkRow>> TakeAsync(DbContext db, DateTimeOffset now, int take, CancellationToken ct)
    {
        var isPostgres = db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal);
        return db.Set<BookmarkRow>()
            .FromSqlRaw(
                isPostgres ? OnPostgres : OnSqlite,
                UtcConverter.ToStored(now + Duration),
                UtcConverter.ToStored(now),
                take)
            .AsNoTracking()
            .ToListAsync(ct);
    }
}
