using Lajur.Engine.Running;

namespace Lajur.Engine.Storage.Queries;

/// <summary>One row in a list of instances.</summary>
public sealed record WorkflowInstanceSummary
{
    public required string Id { get; init; }
    public required string DefinitionId { get; init; }
    public required string DefinitionVersionId { get; init; }
    public required int Version { get; init; }
    public required WorkflowStatus Status { get; init; }
    public required WorkflowSubStatus SubStatus { get; init; }
    public string? CorrelationId { get; init; }
    public string? ParentInstanceId { get; init; }
    public string? Name { get; init; }
    public int IncidentCount { get; init; }
    public bool IsSystem { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The summary of an instance in hand.</summary>
    public static WorkflowInstanceSummary Of(WorkflowInstance instance) => new()
    {
        Id = instance.Id,
        DefinitionId = instance.DefinitionId,
        DefinitionVersionId = instance.DefinitionVersionId,
        Version = instance.Version,
        Status = instance.Status,
        SubStatus = instance.SubStatus,
        CorrelationId = instance.CorrelationId,
        ParentInstanceId = instance.ParentInstanceId,
        Name = instance.Name,
        IncidentCount = instance.IncidentCount,
        IsSystem = instance.IsSystem,
        CreatedAt = instance.CreatedAt,
        UpdatedAt = instance.UpdatedAt,
        FinishedAt = instance.FinishedAt,
    };
}
