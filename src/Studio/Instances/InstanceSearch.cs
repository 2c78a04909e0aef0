using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Studio.Instances;

/// <summary>What Elsa Studio asks of the list of instances.</summary>
public sealed record InstanceSearch
{
    /// <summary>More rows than this are not given at once.</summary>
    public const int MaxPageSize = 200;

    public int? Page { get; init; }
    public int? PageSize { get; init; }
    public string? SearchTerm { get; init; }
    public string? DefinitionId { get; init; }
    public IReadOnlyList<string>? DefinitionIds { get; init; }
    public string? CorrelationId { get; init; }
    public int? Version { get; init; }
    public bool? HasIncidents { get; init; }
    public bool? IsSystem { get; init; }
    public WorkflowStatus? Status { get; init; }
    public IReadOnlyList<WorkflowStatus>? Statuses { get; init; }
    public WorkflowSubStatus? SubStatus { get; init; }
    public IReadOnlyList<WorkflowSubStatus>? SubStatuses { get; init; }
    public InstanceOrder? OrderBy { get; init; }
    public string? OrderDirection { get; init; }
    public IReadOnlyList<TimestampFilter>? TimestampFilters { get; init; }

    /// <summary>The same, as the store is asked.</summary>
    public InstanceQuery ToQuery()
    {
        var take = Math.Clamp(PageSize ?? 25, 1, MaxPageSize);
        return new InstanceQuery
        {
            DefinitionIds = [.. DefinitionIds ?? [], .. One(DefinitionId)],
            SearchTerm = string.IsNullOrWhiteSpace(SearchTerm) ? null : SearchTerm,
            CorrelationId = string.IsNullOrWhiteSpace(CorrelationId) ? null : CorrelationId,
            Version = Version,
            HasIncidents = HasIncidents,
            IsSystem = IsSystem,
            Statuses = [.. Statuses ?? [], .. Status is { } status ? [status] : Array.Empty<WorkflowStatus>()],
            SubStatuses = [.. SubStatuses ?? [], .. SubStatus is { } subStatus ? [subStatus] : Array.Empty<WorkflowSubStatus>()],
            TimestampFilters = [.. (TimestampFilters ?? []).Select(AsMeant)],
            Order = OrderBy ?? InstanceOrder.Created,
            Descending = !string.Equals(OrderDirection, "Ascending", StringComparison.OrdinalIgnoreCase),
            Skip = Math.Max(0, Page ?? 0) * take,
            Take = take,
        };
    }

    /// <summary>Elsa Studio asks for a day, which is posted as its midnight, or for a time to the minute; the instances have ticks.</summary>
    private static TimestampFilter AsMeant(TimestampFilter asked) => asked with
    {
        Span = asked.Timestamp.TimeOfDay == TimeSpan.Zero ? TimeSpan.FromDays(1)
            : asked.Timestamp.Ticks % TimeSpan.TicksPerMinute == 0 ? TimeSpan.FromMinutes(1)
            : TimeSpan.Zero,
    };

    private static string[] One(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text];
}
