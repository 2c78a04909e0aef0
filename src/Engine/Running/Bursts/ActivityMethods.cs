using System.Collections.Concurrent;
using System.Reflection;
using Lajur.Engine.Activities;

namespace Lajur.Engine.Running.Bursts;

/// <summary>Finds an activity's callback again by the name it was kept under.</summary>
internal static class ActivityMethods
{
    private const BindingFlags Any =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<(Type Type, string Name), MethodInfo?> s_methods = new();

    public static T Get<T>(Activity activity, string name)
        where T : Delegate =>
        s_methods.GetOrAdd((activity.GetType(), name), static x => Find(x.Type, x.Name)) is { } method
            ? method.CreateDelegate<T>(activity)
            : throw new InvalidOperationException($"'{activity.Type}' has no method '{name}' to come back to.");

    public static void Require(Activity activity, Delegate callback)
    {
        if (callback.Target != activity || Find(activity.GetType(), callback.Method.Name) != callback.Method)
        {
            throw new ArgumentException($"A callback of '{activity.Type}' must be a method of its own.", nameof(callback));
        }
    }

    private static MethodInfo? Find(Type? type, string name)
    {
        for (; type is not null && type != typeof(Activity); type = type.BaseType)
        {
            if (type.GetMethod(name, Any) is { } method)
            {
                return method;
            }
        }

        return null;
    }
}
