using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage;

/// <summary>Keeps bookmarks and what bursts queued for after their commit.</summary>
public interface IBookmarkStore
{
    /// <summary>
    /// Locks the run that waits at a bookmark, as <see cref="IInstanceStore.LockInstanceAsync"/> does, and burns the bookmark
    /// unless it is one that stays; null when there is no such bookmark. Of many who claim it one wins.
    /// </summary>
    Task<BookmarkClaim?> ClaimBookmarkAsync(string bookmarkId, CancellationToken cancellationToken);

    Task AddBookmarksAsync(IReadOnlyCollection<Bookmark> bookmarks, CancellationToken cancellationToken);

    /// <summary>Deletes bookmarks by their ids; those already gone are no error.</summary>
    Task BurnBookmarksAsync(IReadOnlyCollection<string> bookmarkIds, CancellationToken cancellationToken);

    /// <summary>Deletes all bookmarks of an instance.</summary>
    Task BurnAllBookmarksAsync(string instanceId, CancellationToken cancellationToken);

    Task<Bookmark?> FindBookmarkAsync(string bookmarkId, CancellationToken cancellationToken);

    /// <summary>The bookmarks that wait for this stimulus, by instance id; within one instance when it is given.</summary>
    Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(
        string name, string hash, string? instanceId, CancellationToken cancellationToken);

    /// <summary>The bookmarks that wait for any of these stimuli, oldest first, at most <paramref name="take"/> of them.</summary>
    Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(
        string name, IReadOnlyCollection<string> hashes, string? instanceId, int take, CancellationToken cancellationToken);

    /// <summary>The bookmarks of an instance, oldest first.</summary>
    Task<IReadOnlyList<Bookmark>> ListBookmarksAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>
    /// Bookmarks due at <paramref name="now"/> or before, the longest due first. A store of several hosts leases them: for a
    /// while nobody else finds them.
    /// </summary>
    Task<IReadOnlyList<Bookmark>> ListDueBookmarksAsync(DateTimeOffset now, int take, CancellationToken cancellationToken);

    /// <summary>Gives the timers of one name in an instance another due moment; what has none stays as it is.</summary>
    /// <returns>How many timers there were.</returns>
    Task<int> MoveTimersAsync(string instanceId, string name, DateTimeOffset dueAt, CancellationToken cancellationToken);

    /// <summary>Counts a try in vain; it is not due again before <paramref name="until"/>. One already gone is no error.</summary>
    Task PostponeBookmarkAsync(string bookmarkId, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Forgets the tries in vain of an instance's bookmarks: each is due when it says.</summary>
    Task ReleaseBookmarksAsync(string instanceId, CancellationToken cancellationToken);

    Task EnqueueStimuliAsync(IReadOnlyCollection<QueuedStimulus> stimuli, CancellationToken cancellationToken);

    /// <summary>
    /// What is queued and not postponed beyond <paramref name="now"/>, oldest first, but for calls to the outside. Leased as
    /// <see cref="ListDueBookmarksAsync"/> leases.
    /// </summary>
    Task<IReadOnlyList<QueuedStimulus>> ListQueuedStimuliAsync(DateTimeOffset now, int take, CancellationToken cancellationToken);

    /// <summary>The queued calls to the outside that nobody has leased beyond <paramref name="now"/>, oldest first.</summary>
    Task<IReadOnlyList<QueuedStimulus>> ListOutsideCallsAsync(DateTimeOffset now, int take, CancellationToken cancellationToken);

    /// <summary>Counts a try and leases a queued stimulus; false when it is gone or somebody else has it.</summary>
    Task<bool> LeaseStimulusAsync(string id, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Counts a try in vain and puts the next off; one already gone is no error.</summary>
    Task PostponeStimulusAsync(string id, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Deletes a queued stimulus if it still stands; false when someone else took it.</summary>
    Task<bool> DequeueStimulusAsync(string id, CancellationToken cancellationToken);
}
