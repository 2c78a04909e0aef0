using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.Running;

/// <summary>All that is remembered of one run, but for its bookmarks and its journal, which are rows of their own.</summary>
public sealed class WorkflowInstance
{
    public required string Id { get; init; }

    public required string DefinitionId { get; init; }

    public required string DefinitionVersionId { get; set; }

    public required int Version { get; set; }

    public WorkflowStatus Status { get; set; }

    public WorkflowSubStatus SubStatus { get; set; }

    /// <summary>What ties the run to something outside, e.g. a case number.</summary>
    public string? CorrelationId { get; set; }

    public string? Name { get; set; }

    public bool IsSystem { get; init; }

    /// <summary>The instance that started this one; null for a run of its own.</summary>
    public string? ParentInstanceId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Grows by one with every step; the store bumps it when it locks the row.</summary>
    public long Revision { get; set; }

    /// <summary>How many incidents the run has had.</summary>
    public int IncidentCount => State.Incidents.Count;

    /// <summary>Variables, open executions, outputs and incidents.</summary>
    public InstanceState State { get; init; } = new();

    /// <summary>The values of the workflow's own variables, by name.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Variables => State.WorkflowVariables;

    /// <summary>The same run with another inside, on another version.</summary>
    internal WorkflowInstance With(InstanceState state, WorkflowDefinition version) => new()
    {
        Id = Id,
        DefinitionId = DefinitionId,
        DefinitionVersionId = version.Id,
        Version = version.Version,
        Status = Status,
        SubStatus = SubStatus,
        CorrelationId = CorrelationId,
        Name = Name,
        IsSystem = IsSystem,
        ParentInstanceId = ParentInstanceId,
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
        FinishedAt = FinishedAt,
        Revision = Revision,
        State = state,
    };
}
