using Lajur.Engine.Storage.Steps;

namespace Lajur.Engine.Storage.Definitions;

/// <summary>A stimulus that starts a published version.</summary>
internal sealed class TriggerRow : IWorkflowRow
{
    public required string Id { get; init; }
    public required string DefinitionId { get; init; }
    public required string DefinitionVersionId { get; init; }
    public required string ActivityId { get; init; }
    public required string Name { get; init; }
    public required string Hash { get; init; }
    public required string? Payload { get; init; }

    /// <summary>When it starts a run by itself; null when only a stimulus does.</summary>
    public required DateTimeOffset? DueAt { get; set; }

    /// <summary>How often the start that is due was tried in vain.</summary>
    public int Tries { get; set; }
}
