using Lajur.Engine.Journaling;
using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Running.Bursts;

/// <summary>What a burst did beside changing the instance; the step writes it all in its transaction.</summary>
public sealed class BurstResult
{
    /// <summary>What happened, in order.</summary>
    public List<JournalEntry> Entries { get; } = [];

    /// <summary>Bookmarks made and still standing.</summary>
    public List<Bookmark> NewBookmarks { get; } = [];

    /// <summary>Bookmarks of earlier bursts that are burned.</summary>
    public List<string> BurnedBookmarks { get; } = [];

    /// <summary>True when every bookmark of the instance is burned.</summary>
    public bool BurnsAll { get; internal set; }

    /// <summary>What to tell the world.</summary>
    public List<FeedEvent> FeedEvents { get; } = [];

    /// <summary>What happens after the commit.</summary>
    public List<QueuedStimulus> Queued { get; } = [];

    /// <summary>What WriteLine wrote.</summary>
    public List<string> Lines { get; } = [];
}
