using System.Collections.Immutable;
using Lajur.Engine.Journaling;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Memory;

/// <summary>The rows of <see cref="InMemoryWorkflowStore"/>: immutable, so that a transaction is undone by looking back.</summary>
internal sealed record MemoryTables
{
    public ImmutableDictionary<string, StoredDefinition> Definitions { get; init; } =
        ImmutableDictionary<string, StoredDefinition>.Empty;

    public ImmutableList<StartTrigger> Triggers { get; init; } = [];

    public ImmutableDictionary<string, StoredInstance> Instances { get; init; } =
        ImmutableDictionary<string, StoredInstance>.Empty;

    public ImmutableDictionary<string, Bookmark> Bookmarks { get; init; } = ImmutableDictionary<string, Bookmark>.Empty;

    /// <summary>Until when bookmarks are not due although their moment has come.</summary>
    public ImmutableDictionary<string, DateTimeOffset> PutOff { get; init; } = ImmutableDictionary<string, DateTimeOffset>.Empty;

    public ImmutableList<QueuedStimulus> Queued { get; init; } = [];

    public ImmutableList<JournalPage> Journal { get; init; } = [];

    public ImmutableDictionary<string, Operation> Operations { get; init; } = ImmutableDictionary<string, Operation>.Empty;

    public ImmutableList<FeedEvent> Events { get; init; } = [];
}
