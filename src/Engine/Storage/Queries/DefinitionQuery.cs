using Lajur.Engine.Definitions;

namespace Lajur.Engine.Storage.Queries;

/// <summary>Which definitions to list; what is null or empty does not narrow.</summary>
public sealed record DefinitionQuery
{
    public VersionOptions Version { get; init; } = VersionOptions.AllVersions;

    public IReadOnlyCollection<string> DefinitionIds { get; init; } = [];

    /// <summary>Version ids.</summary>
    public IReadOnlyCollection<string> Ids { get; init; } = [];

    /// <summary>Part of the name, the description or an id, in any case.</summary>
    public string? SearchTerm { get; init; }

    /// <summary>The whole name, in any case.</summary>
    public string? Name { get; init; }

    public bool? IsSystem { get; init; }

    public bool? IsUsableAsActivity { get; init; }

    public DefinitionOrder Order { get; init; } = DefinitionOrder.Created;

    public bool Descending { get; init; }

    public int Skip { get; init; }

    /// <summary>At most so many; null for all.</summary>
    public int? Take { get; init; }
}
