using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Waiting;

namespace Lajur.Studio.Instances;

/// <summary>One instance as Elsa Studio's viewer reads it.</summary>
public sealed record InstanceView
{
    public required string Id { get; init; }
    public required string DefinitionId { get; init; }
    public required string DefinitionVersionId { get; init; }
    public required int Version { get; init; }
    public required WorkflowStatus Status { get; init; }
    public required WorkflowSubStatus SubStatus { get; init; }
    public string? CorrelationId { get; init; }
    public string? Name { get; init; }
    public int IncidentCount { get; init; }
    public bool IsSystem { get; init; }
    public string? ParentWorkflowInstanceId { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset UpdatedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Incidents, bookmarks, input and output.</summary>
    public required StateView WorkflowState { get; init; }

    /// <summary>The view of <paramref name="instance"/> with the bookmarks that wait.</summary>
    public static InstanceView Of(WorkflowInstance instance, IReadOnlyList<Bookmark> bookmarks) => new()
    {
        Id = instance.Id,
        DefinitionId = instance.DefinitionId,
        DefinitionVersionId = instance.DefinitionVersionId,
        Version = instance.Version,
        Status = instance.Status,
        SubStatus = instance.SubStatus,
        CorrelationId = instance.CorrelationId,
        Name = instance.Name,
        IncidentCount = instance.IncidentCount,
        IsSystem = instance.IsSystem,
        ParentWorkflowInstanceId = instance.ParentInstanceId,
        CreatedAt = instance.CreatedAt,
        UpdatedAt = instance.UpdatedAt,
        FinishedAt = instance.FinishedAt,
        WorkflowState = StateView.Of(instance, bookmarks),
    };

    /// <summary>The inside of an instance.</summary>
    public sealed record StateView
    {
        public required string Id { get; init; }
        public required string DefinitionId { get; init; }
        public required string DefinitionVersionId { get; init; }
        public required int DefinitionVersion { get; init; }
        public required WorkflowStatus Status { get; init; }
        public required WorkflowSubStatus SubStatus { get; init; }
        public string? CorrelationId { get; init; }
        public string? Name { get; init; }
        public required IReadOnlyList<BookmarkView> Bookmarks { get; init; }
        public required IReadOnlyList<IncidentView> Incidents { get; init; }
        public IReadOnlyList<string> CompletionCallbacks { get; init; } = [];
        public IReadOnlyList<string> ActivityExecutionContexts { get; init; } = [];
        public required JsonObject Input { get; init; }
        public required JsonObject Output { get; init; }
        public JsonObject Properties { get; init; } = [];
        public DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset UpdatedAt { get; init; }
        public DateTimeOffset? FinishedAt { get; init; }

        internal static StateView Of(WorkflowInstance instance, IReadOnlyList<Bookmark> bookmarks) => new()
        {
            Id = instance.Id,
            DefinitionId = instance.DefinitionId,
            DefinitionVersionId = instance.DefinitionVersionId,
            DefinitionVersion = instance.Version,
            Status = instance.Status,
            SubStatus = instance.SubStatus,
            CorrelationId = instance.CorrelationId,
            Name = instance.Name,
            Bookmarks = [.. bookmarks.Select(BookmarkView.Of)],
            Incidents = [.. instance.State.Incidents.Select(IncidentView.Of)],
            Input = instance.State.Input,
            Output = instance.State.Output,
            CreatedAt = instance.CreatedAt,
            UpdatedAt = instance.UpdatedAt,
            FinishedAt = instance.FinishedAt,
        };
    }
}
