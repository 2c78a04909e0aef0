using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Lajur.Engine.Expressions;

/// <summary>Between the engine's values, which are JSON, and .NET types; forgiving about numbers written as text.</summary>
public static class JsonConvert
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The value as a .NET type; the type's default for null. Throws <see cref="FormatException"/>.</summary>
    public static T? To<T>(JsonNode? value)
    {
        if (value is null)
        {
            return default;
        }

        if (value is T same)
        {
            return same;
        }

        return (T?)To(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T));
    }

    /// <summary>Any .NET value as JSON; a node is handed on as it is.</summary>
    public static JsonNode? From(object? value) => value switch
    {
        null => null,
        JsonNode node => node,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        DateTimeOffset at => JsonValue.Create(at.ToString("O", CultureInfo.InvariantCulture)),
        TimeSpan span => JsonValue.Create(span.ToString("c", CultureInfo.InvariantCulture)),
        _ => JsonSerializer.SerializeToNode(value, value.GetType(), s_options),
    };

    internal static object? To(JsonNode value, Type type)
    {
        if (type.IsInstanceOfType(value) || type == typeof(object))
        {
            return value;
        }

        if (type == typeof(string))
        {
            return Text(value);
        }

        try
        {
            if (value is JsonValue v && v.TryGetValue<string>(out var text))
            {
                return FromText(text, type);
            }

            return type == typeof(bool) && value is JsonValue n && n.TryGetValue<double>(out var d)
                ? d != 0
                : value.Deserialize(type, s_options);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            throw new FormatException($"'{Text(value)}' is not {TypeNames.Of(type)}.", e);
        }
    }

    private static object? FromText(string text, Type type)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (type == typeof(bool))
        {
            return text.Trim().Length > 0 && bool.Parse(text);
        }

        if (text.Length == 0)
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        if (type == typeof(TimeSpan))
        {
            return TimeSpan.Parse(text, invariant);
        }

        if (type == typeof(DateTimeOffset))
        {
            return DateTimeOffset.Parse(text, invariant, DateTimeStyles.AssumeUniversal);
        }

        if (type.IsEnum)
        {
            return Enum.TryParse(type, text, ignoreCase: true, out var member)
                ? member
                : throw new FormatException($"'{text}' is not {type.Name}.");
        }

        if (type.IsPrimitive || type == typeof(decimal))
        {
            return Convert.ChangeType(text, type, invariant);
        }

        var node = text[0] is '[' or '{'
            ? JsonNode.Parse(text)
            : typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? new JsonArray(text) : JsonValue.Create(text);
        return type.IsInstanceOfType(node) ? node : node.Deserialize(type, s_options);
    }

    /// <summary>A value as a person reads it: text bare, anything else as JSON.</summary>
    public static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonValue v when v.TryGetValue<string>(out var s) => s,
        _ => value.ToJsonString(Relaxed),
    };

    /// <summary>JSON with letters of all languages unescaped; never put it into a page unencoded.</summary>
    internal static JsonSerializerOptions Relaxed { get; } = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
