using Lajur.Engine.Storage.Steps;

namespace Lajur.Engine.Storage.Bookmarks;

/// <summary>A stimulus that waits for its own step, after the commit of the one that asked for it.</summary>
internal sealed class QueuedStimulusRow : IWorkflowRow
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Payload { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How often it was tried in vain.</summary>
    public int Tries { get; set; }

    /// <summary>Not before then; also the lease of whoever carries it out now. Null for as soon as can be.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Its place among those of the same moment.</summary>
    public required int Place { get; init; }
}
