using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.Expressions;

/// <summary>The names that drawings give to types.</summary>
public static class TypeNames
{
    private static readonly HashSet<Type> s_numbers =
        [typeof(int), typeof(long), typeof(short), typeof(double), typeof(float), typeof(decimal)];

    /// <summary>The drawing's name of a .NET type, e.g. "String", "ICollection&lt;String&gt;".</summary>
    public static string Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ElementOf(type) is { } element)
        {
            return $"ICollection<{Of(element)}>";
        }

        return type == typeof(JsonNode) || type == typeof(object) ? "Object" : type.Name;
    }

    /// <summary>The editor that suits a type.</summary>
    internal static string HintFor(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? InputHint.Checkbox
            : type.IsEnum ? InputHint.Dropdown
            : type == typeof(DateTimeOffset) ? InputHint.DateTimePicker
            : ElementOf(type) is not null ? InputHint.MultiText
            : type == typeof(JsonObject) ? InputHint.JsonEditor
            : type == typeof(string) || s_numbers.Contains(type) ? InputHint.SingleLine
            : InputHint.MultiLine;
    }

    /// <summary>The members of an enumeration as choices; empty for other types.</summary>
    internal static IReadOnlyList<InputOption> OptionsOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? [.. Enum.GetNames(type).Select(x => new InputOption(x, x))] : [];
    }

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericArguments() is [var one]
            && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? one
        : null;
}
