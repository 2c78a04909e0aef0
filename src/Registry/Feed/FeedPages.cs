using Lajur.Registry.Opening;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Feed;

/// <summary>
/// Reads events so that nothing can turn up later behind what was read. On PostgreSQL an event gets its id before its commit,
/// so a missing id is either a step that commits this instant or one that was undone. Steps hold a lock together from their
/// first id to their commit: who gets that lock alone knows that no id is still to come below those that can be seen.
/// </summary>
internal sealed class FeedPages(TimeProvider clock)
{
    public const int Size = 200;

    /// <summary>So long a gap may stand before steps are made to wait for a moment; till then it is only looked at.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private long _gapAfter = -1;
    private long _gapSince;

    /// <summary>The id of the newest event that is committed, now that none below it can still come.</summary>
    public static async Task<long> FindNewestAsync(RegistryDb db, CancellationToken ct)
    {
        await using var alone = await db.Database.BeginTransactionAsync(ct);
        await TryBeAloneAsync(db, mayWait: true, ct);
        return await db.FeedItems.MaxAsync(e => (long?)e.Id, ct) ?? 0;
    }

    /// <summary>At most <see cref="Size"/> events after the id, in order, up to the first that may still come.</summary>
    public async Task<IReadOnlyList<FeedItem>> ReadAsync(RegistryDb db, long after, CancellationToken ct)
    {
        var page = await TakeAsync(db, after, ct);
        var whole = db is PostgresRegistryDb ? page.TakeWhile((item, i) => item.Id == after + 1 + i).Count() : page.Count;
        if (whole == page.Count)
        {
            return page;
        }

        await using var alone = await db.Database.BeginTransactionAsync(ct);
        return await TryBeAloneAsync(db, HasStoodLong(after + whole), ct)
            ? await TakeAsync(db, after, ct)
            : page[..whole];
    }

    private bool HasStoodLong(long gapAfter)
    {
        if (_gapAfter != gapAfter)
        {
            (_gapAfter, _gapSince) = (gapAfter, clock.GetTimestamp());
        }

        return clock.GetElapsedTime(_gapSince) >= Patience;
    }

    private static async Task<bool> TryBeAloneAsync(RegistryDb db, bool mayWait, CancellationToken ct)
    {
        if (db is not PostgresRegistryDb)
        {
            return true;
        }

        if (!mayWait)
        {
            return await db.Database
                .SqlQuery<bool>($"""SELECT pg_try_advisory_xact_lock({AdvisoryLocks.Feed}) AS "Value" """)
                .SingleAsync(ct);
        }

        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLocks.Feed})", ct);
        return true;
    }

    private static Task<List<FeedItem>> TakeAsync(RegistryDb db, long after, CancellationToken ct) =>
        db.FeedItems.AsNoTracking().Where(e => e.Id > after).OrderBy(e => e.Id).Take(Size).ToListAsync(ct);
}
