using Lajur.Engine.Running;

namespace Lajur.Engine.Storage.Queries;

/// <summary>Which instances to list; what is null or empty does not narrow.</summary>
public sealed record InstanceQuery
{
    public IReadOnlyCollection<string> Ids { get; init; } = [];

    public IReadOnlyCollection<string> DefinitionIds { get; init; } = [];

    public IReadOnlyCollection<string> DefinitionVersionIds { get; init; } = [];

    /// <summary>Part of the name, the id, the correlation id or the definition id, in any case.</summary>
    public string? SearchTerm { get; init; }

    public string? CorrelationId { get; init; }

    public string? ParentInstanceId { get; init; }

    public int? Version { get; init; }

    public bool? HasIncidents { get; init; }

    public bool? IsSystem { get; init; }

    public IReadOnlyCollection<WorkflowStatus> Statuses { get; init; } = [];

    public IReadOnlyCollection<WorkflowSubStatus> SubStatuses { get; init; } = [];

    public IReadOnlyCollection<TimestampFilter> TimestampFilters { get; init; } = [];

    public InstanceOrder Order { get; init; } = InstanceOrder.Created;

    public bool Descending { get; init; } = true;

    public int Skip { get; init; }

    /// <summary>At most so many; null for all.</summary>
    public int? Take { get; init; }
}
