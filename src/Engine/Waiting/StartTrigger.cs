using System.Text.Json.Nodes;

namespace Lajur.Engine.Waiting;

/// <summary>A published version that a stimulus starts.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="DefinitionId">The definition.</param>
/// <param name="DefinitionVersionId">The published version.</param>
/// <param name="ActivityId">The trigger within it.</param>
/// <param name="Name">The kind of stimulus.</param>
/// <param name="Hash">Name and payload, hashed.</param>
/// <param name="Payload">What is waited for.</param>
public sealed record StartTrigger(
    string Id,
    string DefinitionId,
    string DefinitionVersionId,
    string ActivityId,
    string Name,
    string Hash,
    JsonObject? Payload)
{
    /// <summary>When it starts a run by itself; null when only a stimulus does.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How often the start that is due was tried in vain.</summary>
    public int Tries { get; init; }
}
