using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine;

/// <summary>The activities that come with the engine: every one in this assembly that carries [Activity].</summary>
public static class BuiltInActivities
{
    /// <summary>The classes, by name.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(Activity).Assembly.GetTypes()
            .Where(x => !x.IsAbstract && x.IsDefined(typeof(ActivityAttribute), inherit: false))
            .OrderBy(x => x.Name, StringComparer.Ordinal),
    ];
}
