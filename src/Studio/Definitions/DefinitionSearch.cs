using System.Globalization;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Queries;
using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Definitions;

/// <summary>What Elsa Studio asks of the list of definitions, in the names it uses.</summary>
/// <param name="Query">The same, as the store is asked.</param>
/// <param name="Skip">How many come before the page.</param>
/// <param name="Take">How many the page has; null for all.</param>
internal sealed record DefinitionSearch(DefinitionQuery Query, int Skip, int? Take)
{
    private const int MaxPageSize = 200;

    /// <summary>Reads the query string; null when it names versions in a way that does not exist.</summary>
    public static DefinitionSearch? Read(IQueryCollection asked)
    {
        if (!VersionOptions.TryParse(asked["versionOptions"], out var version))
        {
            return null;
        }

        int? take = int.TryParse(asked["pageSize"], CultureInfo.InvariantCulture, out var size) ? Math.Clamp(size, 1, MaxPageSize) : null;
        var page = int.TryParse(asked["page"], CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, 100_000) : 0;
        var query = new DefinitionQuery
        {
            Version = version,
            DefinitionIds = Texts(asked, "definitionIds"),
            Ids = Texts(asked, "ids"),
            SearchTerm = asked["searchTerm"] is [{ Length: > 0 } term] ? term : null,
            IsSystem = bool.TryParse(asked["isSystem"], out var system) ? system : null,
            Order = Enum.TryParse<DefinitionOrder>(asked["orderBy"], ignoreCase: true, out var order) ? order : DefinitionOrder.Created,
            Descending = string.Equals(asked["orderDirection"], "Descending", StringComparison.OrdinalIgnoreCase),
        };
        return new DefinitionSearch(query, page * (take ?? 0), take);
    }

    private static string[] Texts(IQueryCollection asked, string name) =>
        [.. asked[name].OfType<string>().Where(text => text.Length > 0)];
}
