using Lajur.Engine.Storage.Conventions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Bookmarks;

/// <summary>
/// Finds due bookmarks and queued stimuli and leases them in one statement, so that hosts that look at once share the work
/// instead of racing for the same rows. The lease only spares work: the step still claims its row, and a host that dies, or
/// fails, leaves the row to be found again when the lease ends.
/// </summary>
internal static class DueLease
{
    /// <summary>Long against a round of claimed steps, short against what people notice when a host dies holding one.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(20);

    private const string Bookmarks =
        """
        UPDATE workflow_bookmarks SET leased_until = {0} WHERE id IN (
            SELECT id FROM workflow_bookmarks
            WHERE due_at <= {1} AND (leased_until IS NULL OR leased_until <= {1})
            ORDER BY due_at, id LIMIT {2}
        """;

    // A stimulus has one moment for both: when it was put off to, and the end of its lease.
    private const string Stimuli =
        """
        UPDATE workflow_queue SET due_at = {0} WHERE id IN (
            SELECT id FROM workflow_queue
            WHERE kind <> 'call' AND (due_at IS NULL OR due_at <= {1})
            ORDER BY created_at, place, id LIMIT {2}
        """;

    // PostgreSQL passes by the rows another host is leasing this instant; SQLite has one writer at a time anyway.
    private const string PassingBy = " FOR UPDATE SKIP LOCKED";
    private const string End = ") RETURNING *";

    public static Task<List<BookmarkRow>> TakeBookmarksAsync(DbContext db, DateTimeOffset now, int take, CancellationToken ct) =>
        TakeAsync<BookmarkRow>(db, IsPostgres(db) ? Bookmarks + PassingBy + End : Bookmarks + End, now, take, ct);

    public static Task<List<QueuedStimulusRow>> TakeStimuliAsync(DbContext db, DateTimeOffset now, int take, CancellationToken ct) =>
        TakeAsync<QueuedStimulusRow>(db, IsPostgres(db) ? Stimuli + PassingBy + End : Stimuli + End, now, take, ct);

    private static bool IsPostgres(DbContext db) => db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal);

    private static Task<List<TRow>> TakeAsync<TRow>(DbContext db, string text, DateTimeOffset now, int take, CancellationToken ct)
        where TRow : class =>
        db.Set<TRow>()
            .FromSqlRaw(text, UtcConverter.ToStored(now + Duration), UtcConverter.ToStored(now), take)
            .AsNoTracking()
            .ToListAsync(ct);
}
