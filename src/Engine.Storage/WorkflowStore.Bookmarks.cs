using Lajur.Engine.Running;
using Lajur.Engine.Storage.Bookmarks;
using Lajur.Engine.Storage.Instances;
using Lajur.Engine.Storage.Steps;
using Lajur.Engine.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IBookmarkStore
{
    private readonly QueuedStimuli _queue = new(db, writes, turns);

    private DbSet<BookmarkRow> Bookmarks => db.Set<BookmarkRow>();

    public async Task<BookmarkClaim?> ClaimBookmarkAsync(string bookmarkId, CancellationToken cancellationToken)
    {
        WorkflowInstance? instance = null;
        Bookmark? bookmark = null;
        var burned = 0;
        var find = StepStatement.Reading(BookmarkStatements.LockText(IsPostgres), row =>
            (instance, bookmark) = (InstanceStatements.Read(row), BookmarkStatements.Read(row, InstanceStatements.ColumnCount)));
        var burn = StepStatement.Changing(BookmarkStatements.ClaimText, count => burned = count);
        await writes.SendAsync(cancellationToken, find.With(bookmarkId), burn.With(bookmarkId));
        if (instance is null || bookmark is null)
        {
            return null;
        }

        instance.Revision++;
        // One that stays is not burned; it may have gone all the same while its run was waited for.
        var isWon = instance.Status != WorkflowStatus.Finished
            && (bookmark.AutoBurn ? burned == 1 : await FindBookmarkAsync(bookmarkId, cancellationToken) is not null);
        return new BookmarkClaim(bookmark, instance, isWon);
    }

    public Task AddBookmarksAsync(IReadOnlyCollection<Bookmark> bookmarks, CancellationToken cancellationToken)
    {
        writes.Add(bookmarks.Select(BookmarkStatements.Insert));
        return writes.WrittenAsync(cancellationToken);
    }

    public Task BurnBookmarksAsync(IReadOnlyCollection<string> bookmarkIds, CancellationToken cancellationToken)
    {
        writes.Add(bookmarkIds.Select(BookmarkStatements.Burn));
        return writes.WrittenAsync(cancellationToken);
    }

    public Task BurnAllBookmarksAsync(string instanceId, CancellationToken cancellationToken) =>
        writes.AddAsync(BookmarkStatements.BurnAll(instanceId), cancellationToken);

    public async Task<Bookmark?> FindBookmarkAsync(string bookmarkId, CancellationToken cancellationToken)
    {
        Bookmark? found = null;
        var find = StepStatement.Reading(BookmarkStatements.FindText, row => found = BookmarkStatements.Read(row));
        await writes.SendAsync(cancellationToken, find.With(bookmarkId));
        return found;
    }

    public Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(
        string name, string hash, string? instanceId, CancellationToken cancellationToken) =>
        ListBookmarksAsync(
            Bookmarks.Where(b => b.Hash == hash && b.Name == name && (instanceId == null || b.InstanceId == instanceId))
                .OrderBy(b => b.InstanceId).ThenBy(b => b.CreatedAt).ThenBy(b => b.ExecutionNumber).ThenBy(b => b.Id),
            cancellationToken);

    public Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(
        string name, IReadOnlyCollection<string> hashes, string? instanceId, int take, CancellationToken cancellationToken) =>
        ListBookmarksAsync(
            Bookmarks.Where(b => hashes.Contains(b.Hash) && b.Name == name && (instanceId == null || b.InstanceId == instanceId))
                .OrderBy(b => b.CreatedAt).ThenBy(b => b.Id).Take(take),
            cancellationToken);

    public Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(string instanceId, CancellationToken cancellationToken) =>
        ListBookmarksAsync(
            Bookmarks.Where(b => b.InstanceId == instanceId)
                .OrderBy(b => b.CreatedAt).ThenBy(b => b.ExecutionNumber).ThenBy(b => b.Id),
            cancellationToken);

    public async Task<IReadOnlyList<Bookmark>> ListDueBookmarksAsync(DateTimeOffset now, int take, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        using var turn = db.Database.CurrentTransaction is null ? await turns.TryTakeAsync(db, cancellationToken) : null;
        var rows = await DueLease.TakeBookmarksAsync(db, now, take, cancellationToken);
        return [.. rows.OrderBy(b => b.DueAt).ThenBy(b => b.Id, StringComparer.Ordinal).Select(b => b.ToBookmark())];
    }

    public async Task<int> MoveTimersAsync(
        string instanceId, string name, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        return await Bookmarks.Where(b => b.InstanceId == instanceId && b.Name == name && b.DueAt != null)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.DueAt, dueAt), cancellationToken);
    }

    // The lease that a host takes to resume a bookmark is lengthened: until it ends nobody finds the bookmark due.
    public async Task PostponeBookmarkAsync(string bookmarkId, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        await Bookmarks.Where(b => b.Id == bookmarkId).ExecuteUpdateAsync(
            b => b.SetProperty(x => x.LeasedUntil, until).SetProperty(x => x.Tries, x => x.Tries + 1), cancellationToken);
    }

    public async Task ReleaseBookmarksAsync(string instanceId, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        await Bookmarks.Where(b => b.InstanceId == instanceId && b.Tries > 0).ExecuteUpdateAsync(
            b => b.SetProperty(x => x.LeasedUntil, (DateTimeOffset?)null).SetProperty(x => x.Tries, 0), cancellationToken);
    }

    public Task EnqueueStimuliAsync(IReadOnlyCollection<QueuedStimulus> stimuli, CancellationToken cancellationToken)
    {
        _queue.Add(stimuli);
        return writes.WrittenAsync(cancellationToken);
    }

    public Task<IReadOnlyList<QueuedStimulus>> ListQueuedStimuliAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        _queue.ListAsync(now, take, cancellationToken);

    public Task<IReadOnlyList<QueuedStimulus>> ListOutsideCallsAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        _queue.ListOutsideCallsAsync(now, take, cancellationToken);

    public Task<bool> LeaseStimulusAsync(
        string id, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken) =>
        _queue.LeaseAsync(id, now, until, cancellationToken);

    public Task PostponeStimulusAsync(string id, DateTimeOffset until, CancellationToken cancellationToken) =>
        _queue.PostponeAsync(id, until, cancellationToken);

    public Task<bool> DequeueStimulusAsync(string id, CancellationToken cancellationToken) => _queue.TakeAsync(id, cancellationToken);

    private async Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(IQueryable<BookmarkRow> rows, CancellationToken ct)
    {
        await writes.FlushAsync(ct);
        return [.. (await rows.AsNoTracking().ToListAsync(ct)).Select(row => row.ToBookmark())];
    }
}
