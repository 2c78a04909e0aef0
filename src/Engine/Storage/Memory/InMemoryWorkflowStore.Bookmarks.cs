using Lajur.Engine.Running;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Memory;

public sealed partial class InMemoryWorkflowStore
{
    /// <inheritdoc />
    public async Task<BookmarkClaim?> ClaimBookmarkAsync(string bookmarkId, CancellationToken cancellationToken)
    {
        if (!_tables.Bookmarks.TryGetValue(bookmarkId, out var bookmark)
            || await LockInstanceAsync(bookmark.InstanceId, cancellationToken) is not { } instance)
        {
            return null;
        }

        var isWon = instance.Status != WorkflowStatus.Finished;
        if (isWon && bookmark.AutoBurn)
        {
            await Change(x => x with { Bookmarks = x.Bookmarks.Remove(bookmarkId) });
        }

        return new BookmarkClaim(bookmark, instance, isWon);
    }

    /// <inheritdoc />
    public Task AddBookmarksAsync(IReadOnlyCollection<Bookmark> bookmarks, CancellationToken cancellationToken) =>
        Change(x => x with { Bookmarks = x.Bookmarks.AddRange(bookmarks.Select(b => KeyValuePair.Create(b.Id, b))) });

    /// <inheritdoc />
    public Task BurnBookmarksAsync(IReadOnlyCollection<string> bookmarkIds, CancellationToken cancellationToken) =>
        Change(x => x with { Bookmarks = x.Bookmarks.RemoveRange(bookmarkIds) });

    /// <inheritdoc />
    public Task BurnAllBookmarksAsync(string instanceId, CancellationToken cancellationToken) =>
        Change(x => x with
        {
            Bookmarks = x.Bookmarks.RemoveRange(
                x.Bookmarks.Values.Where(b => b.InstanceId == instanceId).Select(b => b.Id)),
        });

    /// <inheritdoc />
    public Task<Bookmark?> FindBookmarkAsync(string bookmarkId, CancellationToken cancellationToken) =>
        Task.FromResult(_tables.Bookmarks.GetValueOrDefault(bookmarkId));

    /// <inheritdoc />
    public Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(
        string name, string hash, string? instanceId, CancellationToken cancellationToken) =>
        Listed(_tables.Bookmarks.Values
            .Where(x => x.Name == name && x.Hash == hash && (instanceId is null || x.InstanceId == instanceId))
            .OrderBy(x => x.InstanceId, StringComparer.Ordinal).ThenBy(x => x.Id, StringComparer.Ordinal));

    /// <inheritdoc />
    public Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(
        string name, IReadOnlyCollection<string> hashes, string? instanceId, int take, CancellationToken cancellationToken) =>
        Listed(_tables.Bookmarks.Values
            .Where(x => x.Name == name && hashes.Contains(x.Hash, StringComparer.Ordinal) && (instanceId is null || x.InstanceId == instanceId))
            .OrderBy(x => x.CreatedAt).ThenBy(x => x.Id, StringComparer.Ordinal).Take(take));

    /// <inheritdoc />
    public Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(string instanceId, CancellationToken cancellationToken) =>
        Listed(_tables.Bookmarks.Values.Where(x => x.InstanceId == instanceId)
            .OrderBy(x => x.CreatedAt).ThenBy(x => x.ExecutionNumber));

    /// <inheritdoc />
    public Task<IReadOnlyList<Bookmark>> ListDueBookmarksAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        Listed(_tables.Bookmarks.Values
            .Where(x => x.DueAt <= now && !(_tables.PutOff.TryGetValue(x.Id, out var until) && until > now))
            .OrderBy(x => x.DueAt).Take(take));

    /// <inheritdoc />
    public Task PostponeBookmarkAsync(string bookmarkId, DateTimeOffset until, CancellationToken cancellationToken) =>
        _tables.Bookmarks.TryGetValue(bookmarkId, out var bookmark)
            ? Change(x => x with
            {
                Bookmarks = x.Bookmarks.SetItem(bookmarkId, bookmark with { Tries = bookmark.Tries + 1 }),
                PutOff = x.PutOff.SetItem(bookmarkId, until),
            })
            : Task.CompletedTask;

    /// <inheritdoc />
    public Task ReleaseBookmarksAsync(string instanceId, CancellationToken cancellationToken)
    {
        var own = _tables.Bookmarks.Values.Where(x => x.InstanceId == instanceId).ToList();
        return Change(x => x with
        {
            Bookmarks = x.Bookmarks.SetItems(own.Select(b => KeyValuePair.Create(b.Id, b with { Tries = 0 }))),
            PutOff = x.PutOff.RemoveRange(own.Select(b => b.Id)),
        });
    }

    /// <inheritdoc />
    public async Task<int> MoveTimersAsync(
        string instanceId, string name, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        var timers = _tables.Bookmarks.Values
            .Where(x => x.InstanceId == instanceId && x.Name == name && x.DueAt is not null).ToList();
        await Change(x => x with
        {
            Bookmarks = x.Bookmarks.SetItems(timers.Select(b => KeyValuePair.Create(b.Id, b with { DueAt = dueAt }))),
        });
        return timers.Count;
    }

    /// <inheritdoc />
    public Task EnqueueStimuliAsync(IReadOnlyCollection<QueuedStimulus> stimuli, CancellationToken cancellationToken) =>
        Change(x => x with { Queued = x.Queued.AddRange(stimuli) });

    /// <inheritdoc />
    public Task<IReadOnlyList<QueuedStimulus>> ListQueuedStimuliAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        Queued(x => x.Kind != QueuedStimulusKind.Call, now, take);

    /// <inheritdoc />
    public Task<IReadOnlyList<QueuedStimulus>> ListOutsideCallsAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        Queued(x => x.Kind == QueuedStimulusKind.Call, now, take);

    /// <inheritdoc />
    public async Task<bool> LeaseStimulusAsync(
        string id, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var free = _tables.Queued.Any(x => x.Id == id && (x.DueAt is null || x.DueAt <= now));
        if (free)
        {
            await PostponeStimulusAsync(id, until, cancellationToken);
        }

        return free;
    }

    /// <inheritdoc />
    public Task PostponeStimulusAsync(string id, DateTimeOffset until, CancellationToken cancellationToken) =>
        Change(x => x with
        {
            Queued = [.. x.Queued.Select(q => q.Id == id ? q with { Tries = q.Tries + 1, DueAt = until } : q)],
        });

    /// <inheritdoc />
    public async Task<bool> DequeueStimulusAsync(string id, CancellationToken cancellationToken)
    {
        var stands = _tables.Queued.Any(x => x.Id == id);
        await Change(x => x with { Queued = x.Queued.RemoveAll(q => q.Id == id) });
        return stands;
    }

    private Task<IReadOnlyList<QueuedStimulus>> Queued(Func<QueuedStimulus, bool> wanted, DateTimeOffset now, int take) =>
        Task.FromResult<IReadOnlyList<QueuedStimulus>>(
            [.. _tables.Queued.Where(x => wanted(x) && (x.DueAt is null || x.DueAt <= now)).OrderBy(x => x.CreatedAt).Take(take)]);

    private static Task<IReadOnlyList<Bookmark>> Listed(IEnumerable<Bookmark> bookmarks) =>
        Task.FromResult<IReadOnlyList<Bookmark>>([.. bookmarks]);
}
