using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Storage.Definitions;

/// <summary>A <see cref="DefinitionQuery"/> as SQL.</summary>
internal static class DefinitionListing
{
    public static IQueryable<DefinitionRow> Where(this IQueryable<DefinitionRow> rows, VersionOptions version) =>
        version.Choice switch
        {
            VersionChoice.AllVersions => rows,
            VersionChoice.Latest => rows.Where(d => d.IsLatest),
            VersionChoice.Published => rows.Where(d => d.IsPublished),
            VersionChoice.LatestOrPublished => rows.Where(d => d.IsLatest || d.IsPublished),
            VersionChoice.LatestAndPublished => rows.Where(d => d.IsLatest && d.IsPublished),
            VersionChoice.Draft => rows.Where(d => d.IsLatest && !d.IsPublished),
            _ => rows.Where(d => d.Version == version.Number),
        };

    // ToLower is SQL's lower() here; a comparison of our own culture has no translation.
#pragma warning disable CA1304, CA1311, CA1862, MA0011
    public static IQueryable<DefinitionRow> Where(this IQueryable<DefinitionRow> rows, DefinitionQuery query)
    {
        rows = rows.Where(query.Version);
        rows = query.Ids.Count == 0 ? rows : rows.Where(d => query.Ids.Contains(d.Id));
        rows = query.DefinitionIds.Count == 0 ? rows : rows.Where(d => query.DefinitionIds.Contains(d.DefinitionId));
        rows = query.IsSystem is not { } system ? rows : rows.Where(d => d.IsSystem == system);
        rows = query.IsUsableAsActivity is not { } usable ? rows : rows.Where(d => d.IsUsableAsActivity == usable);
        if (query.Name is { Length: > 0 } wanted)
        {
            var name = wanted.ToLowerInvariant();
            rows = rows.Where(d => d.Name != null && d.Name.ToLower() == name);
        }

        return string.IsNullOrWhiteSpace(query.SearchTerm) ? rows : rows.Containing(query.SearchTerm.Trim());
    }

    public static IQueryable<DefinitionRow> Sort(this IQueryable<DefinitionRow> rows, DefinitionQuery query) =>
        (query.Order, query.Descending) switch
        {
            (DefinitionOrder.Created, false) => rows.OrderBy(d => d.CreatedAt).ThenBy(d => d.Id),
            (DefinitionOrder.Created, true) => rows.OrderByDescending(d => d.CreatedAt).ThenByDescending(d => d.Id),
            (DefinitionOrder.Name, false) => rows.OrderBy(d => d.Name).ThenBy(d => d.Id),
            (DefinitionOrder.Name, true) => rows.OrderByDescending(d => d.Name).ThenByDescending(d => d.Id),
            (_, false) => rows.OrderBy(d => d.Version).ThenBy(d => d.Id),
            (_, true) => rows.OrderByDescending(d => d.Version).ThenByDescending(d => d.Id),
        };

    public static IQueryable<DefinitionRow> Page(this IQueryable<DefinitionRow> rows, DefinitionQuery query) =>
        query.Take is { } take ? rows.Skip(query.Skip).Take(take) : rows.Skip(query.Skip);

    private static IQueryable<DefinitionRow> Containing(this IQueryable<DefinitionRow> rows, string searchTerm)
    {
        var term = searchTerm.ToLowerInvariant();
        return rows.Where(d =>
            d.Id.ToLower().Contains(term)
            || d.DefinitionId.ToLower().Contains(term)
            || (d.Name != null && d.Name.ToLower().Contains(term))
            || (d.Description != null && d.Description.ToLower().Contains(term)));
    }
#pragma warning restore CA1304, CA1311, CA1862, MA0011
}
