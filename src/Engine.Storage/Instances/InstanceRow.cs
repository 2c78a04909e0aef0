using Lajur.Engine.Running;
using Lajur.Engine.Storage.Steps;

namespace Lajur.Engine.Storage.Instances;

/// <summary>
/// One run. What lists ask for are columns; the rest is one JSON text. Steps write it by <see cref="InstanceStatements"/>, lists
/// read it through the mapping.
/// </summary>
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
}
