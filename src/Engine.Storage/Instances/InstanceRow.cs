using Lajur.Engine.Running;
using Lajur.Engine.Storage.Steps;

namespace Lajur.Engine.Storage.Instances;

/// <summary>One run. What lists ask for are columns; the rest is one JSON text.</summary>
internal sealed class InstanceRow : IWorkflowRow
{
    public required string Id { get; init; }
    public required string DefinitionId { get; set; }
    public required string DefinitionVersionId { get; set; }
    public required int Version { get; set; }
    public required WorkflowStatus Status { get; set; }
    public required WorkflowSubStatus SubStatus { get; set; }
    public required string? CorrelationId { get; set; }
    public required string? Name { get; set; }
    public required bool IsSystem { get; set; }
    public required string? ParentInstanceId { get; set; }
    public required int IncidentCount { get; set; }
    public required DateTimeOffset CreatedAt { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }
    public required DateTimeOffset? FinishedAt { get; set; }
    public required long Revision { get; set; }
    public required string State { get; set; }

    public static InstanceRow From(WorkflowInstance instance) => new()
    {
        Id = instance.Id,
        DefinitionId = instance.DefinitionId,
        DefinitionVersionId = instance.DefinitionVersionId,
        Version = instance.Version,
        Status = instance.Status,
        SubStatus = instance.SubStatus,
        CorrelationId = instance.CorrelationId,
        Name = instance.Name,
        IsSystem = instance.IsSystem,
        ParentInstanceId = instance.ParentInstanceId,
        IncidentCount = instance.IncidentCount,
        CreatedAt = instance.CreatedAt,
        UpdatedAt = instance.UpdatedAt,
        FinishedAt = instance.FinishedAt,
        Revision = instance.Revision,
        State = InstanceStateFormat.Write(instance.State),
    };

    public WorkflowInstance ToInstance() => new()
    {
        Id = Id,
        DefinitionId = DefinitionId,
        DefinitionVersionId = DefinitionVersionId,
        Version = Version,
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
        State = InstanceStateFormat.Read(State),
    };
}
