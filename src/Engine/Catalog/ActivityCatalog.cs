using System.Collections.Frozen;
using Lajur.Engine.Catalog.Describing;

namespace Lajur.Engine.Catalog;

/// <summary>Every activity type a drawing may use. Built once at start.</summary>
public sealed class ActivityCatalog
{
    private readonly FrozenDictionary<(string Type, int Version), ActivityDescriptor> _byKey;
    private readonly FrozenDictionary<string, ActivityDescriptor> _newest;

    /// <summary>Throws when two types have the same name and version.</summary>
    public ActivityCatalog(IEnumerable<ActivityRegistration> registrations)
    {
        Descriptors = [.. registrations.Select(x => ActivityDescriber.Describe(x.Type))
            .OrderBy(x => x.TypeName, StringComparer.Ordinal).ThenBy(x => x.Version)];
        _byKey = Descriptors.ToFrozenDictionary(x => (x.TypeName, x.Version));
        _newest = Descriptors.GroupBy(x => x.TypeName, StringComparer.Ordinal)
            .ToFrozenDictionary(x => x.Key, x => x.Last(), StringComparer.Ordinal);
    }

    /// <summary>All types, by name and version.</summary>
    public IReadOnlyList<ActivityDescriptor> Descriptors { get; }

    /// <summary>The type of that name and version, or, where only another version is installed, its newest; else null.</summary>
    public ActivityDescriptor? Find(string typeName, int version) =>
        _byKey.TryGetValue((typeName, version), out var exact) ? exact : _newest.GetValueOrDefault(typeName);

    /// <summary>The installed type whose name comes nearest; null when none is near.</summary>
    public string? Suggest(string typeName) => NearestName.Find(typeName, _newest.Keys);
}
