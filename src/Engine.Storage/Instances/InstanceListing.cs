using System.Linq.Expressions;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Storage.Instances;

/// <summary>An <see cref="InstanceQuery"/> as SQL.</summary>
internal static class InstanceListing
{
    public static readonly Expression<Func<InstanceRow, WorkflowInstanceSummary>> Summary = i => new WorkflowInstanceSummary
    {
        Id = i.Id,
        DefinitionId = i.DefinitionId,
        DefinitionVersionId = i.DefinitionVersionId,
        Version = i.Version,
        Status = i.Status,
        SubStatus = i.SubStatus,
        CorrelationId = i.CorrelationId,
        ParentInstanceId = i.ParentInstanceId,
        Name = i.Name,
        IncidentCount = i.IncidentCount,
        IsSystem = i.IsSystem,
        CreatedAt = i.CreatedAt,
        UpdatedAt = i.UpdatedAt,
        FinishedAt = i.FinishedAt,
    };

    public static IQueryable<InstanceRow> Where(this IQueryable<InstanceRow> rows, InstanceQuery query)
    {
        rows = query.Ids.Count == 0 ? rows : rows.Where(i => query.Ids.Contains(i.Id));
        rows = query.DefinitionIds.Count == 0 ? rows : rows.Where(i => query.DefinitionIds.Contains(i.DefinitionId));
        rows = query.DefinitionVersionIds.Count == 0
            ? rows : rows.Where(i => query.DefinitionVersionIds.Contains(i.DefinitionVersionId));
        rows = query.Statuses.Count == 0 ? rows : rows.Where(i => query.Statuses.Contains(i.Status));
        rows = query.SubStatuses.Count == 0 ? rows : rows.Where(i => query.SubStatuses.Contains(i.SubStatus));
        rows = query.CorrelationId is null ? rows : rows.Where(i => i.CorrelationId == query.CorrelationId);
        rows = query.ParentInstanceId is null ? rows : rows.Where(i => i.ParentInstanceId == query.ParentInstanceId);
        rows = query.Version is not { } version ? rows : rows.Where(i => i.Version == version);
        rows = query.HasIncidents is not { } has ? rows : rows.Where(i => i.IncidentCount > 0 == has);
        rows = query.IsSystem is not { } system ? rows : rows.Where(i => i.IsSystem == system);
        rows = string.IsNullOrWhiteSpace(query.SearchTerm) ? rows : rows.Containing(query.SearchTerm.Trim());
        return query.TimestampFilters.Aggregate(rows, (left, filter) => left.Where(InstanceMoments.Compare(filter)));
    }

    public static IQueryable<InstanceRow> Sort(this IQueryable<InstanceRow> rows, InstanceQuery query) =>
        (query.Order, query.Descending) switch
        {
            (InstanceOrder.Created, false) => rows.OrderBy(i => i.CreatedAt).ThenBy(i => i.Id),
            (InstanceOrder.Created, true) => rows.OrderByDescending(i => i.CreatedAt).ThenByDescending(i => i.Id),
            (InstanceOrder.LastExecuted, false) => rows.OrderBy(i => i.UpdatedAt).ThenBy(i => i.Id),
            (InstanceOrder.LastExecuted, true) => rows.OrderByDescending(i => i.UpdatedAt).ThenByDescending(i => i.Id),
            (InstanceOrder.Finished, false) => rows.OrderBy(i => i.FinishedAt).ThenBy(i => i.Id),
            (InstanceOrder.Finished, true) => rows.OrderByDescending(i => i.FinishedAt).ThenByDescending(i => i.Id),
            (_, false) => rows.OrderBy(i => i.Name).ThenBy(i => i.Id),
            (_, true) => rows.OrderByDescending(i => i.Name).ThenByDescending(i => i.Id),
        };

    public static IQueryable<InstanceRow> Page(this IQueryable<InstanceRow> rows, InstanceQuery query) =>
        query.Take is { } take ? rows.Skip(query.Skip).Take(take) : rows.Skip(query.Skip);

    // ToLower is SQL's lower() here; a comparison of our own culture has no translation.
#pragma warning disable CA1304, CA1311, CA1862, MA0011
    private static IQueryable<InstanceRow> Containing(this IQueryable<InstanceRow> rows, string searchTerm)
    {
        var term = searchTerm.ToLowerInvariant();
        return rows.Where(i =>
            i.Id.ToLower().Contains(term)
            || i.DefinitionId.ToLower().Contains(term)
            || (i.Name != null && i.Name.ToLower().Contains(term))
            || (i.CorrelationId != null && i.CorrelationId.ToLower().Contains(term)));
    }
#pragma warning restore CA1304, CA1311, CA1862, MA0011
}
