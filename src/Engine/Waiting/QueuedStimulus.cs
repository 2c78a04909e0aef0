using System.Text.Json.Nodes;

namespace Lajur.Engine.Waiting;

/// <summary>Something a burst asked for that happens after its commit, in a step of its own.</summary>
/// <param name="Id">The row's id; doubles as the operation id of the step it causes.</param>
/// <param name="Kind">One of <see cref="QueuedStimulusKind"/>.</param>
/// <param name="Payload">The command's inputs.</param>
/// <param name="CreatedAt">When it was asked for; oldest first.</param>
public sealed record QueuedStimulus(string Id, string Kind, JsonObject Payload, DateTimeOffset CreatedAt)
{
    /// <summary>How often it was tried in vain.</summary>
    public int Tries { get; init; }

    /// <summary>When it is tried again; null for as soon as can be.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
