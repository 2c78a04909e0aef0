using System.Collections.Concurrent;
using System.Reflection;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.Definitions.Binding;

/// <summary>Which properties of an activity class are filled from the drawing, and how; read once per class.</summary>
internal static class BindingPlan
{
    private static readonly ConcurrentDictionary<Type, BoundProperty[]> s_plans = new();

    public static IReadOnlyList<BoundProperty> Of(Type type) => s_plans.GetOrAdd(type, static x => Make(x));

    private static BoundProperty[] Make(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(x => x.DeclaringType != typeof(Activity) && x.CanWrite)
            .Select(x => new BoundProperty(x, KindOf(x)))
            .Where(x => x.Kind != BoundKind.None),
    ];

    private static BoundKind KindOf(PropertyInfo property)
    {
        var type = property.PropertyType;
        return typeof(Input).IsAssignableFrom(type) ? BoundKind.Input
            : typeof(Output).IsAssignableFrom(type) ? BoundKind.Output
            : type == typeof(Activity) ? BoundKind.Child
            : typeof(IEnumerable<Activity>).IsAssignableFrom(type) ? BoundKind.Children
            : type == typeof(Variable) ? BoundKind.Variable
            : property.GetCustomAttribute<InputAttribute>() is { IsReadByActivity: false } ? BoundKind.Bare
            : BoundKind.None;
    }
}
