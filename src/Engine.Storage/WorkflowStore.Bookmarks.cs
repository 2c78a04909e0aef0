using Lajur.Engine.Storage.Bookmarks;
using Lajur.Engine.Storage.Steps;
using Lajur.Engine.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IBookmarkStore
{
    private readonly QueuedStimuli _queue = new(db);

    private DbSet<BookmarkRow> Bookmarks => db.Set<BookmarkRow>();

    public async Task<bool> ClaimBookmarkAsync(string bookmarkId, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        return await Bookmarks.Where(b => b.Id == bookmarkId).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    public Task AddBookmarksAsync(IReadOnlyCollection<Bookmark> bookmarks, CancellationToken cancellationToken)
    {
        Bookmarks.AddRange(bookmarks.Select(BookmarkRow.From));
        return db.WrittenAsync(cancellationToken);
    }

    public async Task BurnBookmarksAsync(IReadOnlyCollection<string> bookmarkIds, CancellationToken cancellationToken)
    {
        var written = new List<string>(bookmarkIds.Count);
        foreach (var id in bookmarkIds)
        {
            if (Bookmarks.Local.FindEntry(id) is { } waiting)
            {
                waiting.State = EntityState.Detached;
            }
            else
            {
                written.Add(id);
            }
        }

        if (written.Count > 0)
        {
            await Bookmarks.Where(b => written.Contains(b.Id)).ExecuteDeleteAsync(cancellationToken);
        }
    }

    public async Task BurnAllBookmarksAsync(string instanceId, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        await Bookmarks.Where(b => b.InstanceId == instanceId).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<Bookmark?> FindBookmarkAsync(string bookmarkId, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        var row = await Bookmarks.AsNoTracking().SingleOrDefaultAsync(b => b.Id == bookmarkId, cancellationToken);
        return row?.ToBookmark();
    }

    public Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(
        string name, string hash, string? instanceId, CancellationToken cancellationToken) =>
        ListBookmarksAsync(
            Bookmarks.Where(b => b.Hash == hash && b.Name == name && (instanceId == null || b.InstanceId == instanceId))
                .OrderBy(b => b.InstanceId).ThenBy(b => b.CreatedAt).ThenBy(b => b.ExecutionNumber).ThenBy(b => b.Id),
            cancellationToken);

    public Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(string instanceId, CancellationToken cancellationToken) =>
        ListBookmarksAsync(
            Bookmarks.Where(b => b.InstanceId == instanceId)
                .OrderBy(b => b.CreatedAt).ThenBy(b => b.ExecutionNumber).ThenBy(b => b.Id),
            cancellationToken);

    public async Task<IReadOnlyList<Bookmark>> ListDueBookmarksAsync(DateTimeOffset now, int take, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        var rows = await DueBookmarkLease.TakeAsync(db, now, take, cancellationToken);
        return [.. rows.OrderBy(b => b.DueAt).ThenBy(b => b.Id, StringComparer.Ordinal).Select(b => b.ToBookmark())];
    }

    public Task EnqueueStimuliAsync(IReadOnlyCollection<QueuedStimulus> stimuli, CancellationToken cancellationToken)
    {
        _queue.Add(stimuli);
        return db.WrittenAsync(cancellationToken);
    }

    public Task<IReadOnlyList<QueuedStimulus>> ListQueuedStimuliAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        _queue.ListAsync(now, take, cancellationToken);

    public Task PostponeStimulusAsync(string id, DateTimeOffset until, CancellationToken cancellationToken) =>
        _queue.PostponeAsync(id, until, cancellationToken);

    public Task<bool> DequeueStimulusAsync(string id, CancellationToken cancellationToken) => _queue.TakeAsync(id, cancellationToken);

    private async Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(IQueryable<BookmarkRow> rows, CancellationToken ct)
    {
        await db.FlushAsync(ct);
        return [.. (await rows.AsNoTracking().ToListAsync(ct)).Select(row => row.ToBookmark())];
    }
}
