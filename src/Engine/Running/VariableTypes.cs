using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;
using Lajur.Engine.Faults;

namespace Lajur.Engine.Running;

/// <summary>Converts values to the declared types of variables.</summary>
public static class VariableTypes
{
    /// <summary>The value a variable has at first; an empty text is no value.</summary>
    public static JsonNode? Initial(Variable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable.Default is JsonValue v && v.TryGetValue<string>(out var s) && s.Length == 0
            ? null
            : Convert(variable, variable is { TypeName: "Object", Default: { } text } ? FromText(text) : variable.Default);
    }

    /// <summary>The value as the variable's type. Throws <see cref="VariableConversionException"/>.</summary>
    public static JsonNode? Convert(Variable variable, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (value is null)
        {
            return null;
        }

        try
        {
            return variable.IsArray ? AsArray(value) : AsType(variable.TypeName, value);
        }
        catch (Exception e) when (e is FormatException or JsonException or OverflowException)
        {
            throw new VariableConversionException(variable.Name, JsonConvert.Text(value), variable.TypeName);
        }
    }

    private static JsonNode? AsType(string type, JsonNode value) => type switch
    {
        "String" => JsonValue.Create(JsonConvert.Text(value)),
        "Boolean" => JsonValue.Create(JsonConvert.To<bool>(value)),
        "Int16" => JsonValue.Create((int)Whole(value, short.MinValue, short.MaxValue)),
        "Int32" => JsonValue.Create((int)Whole(value, int.MinValue, int.MaxValue)),
        "Int64" => JsonValue.Create((long)Whole(value, long.MinValue, long.MaxValue)),
        "Single" or "Double" => JsonValue.Create(JsonConvert.To<double>(value)),
        "Decimal" => JsonValue.Create(JsonConvert.To<decimal>(value)),
        "DateTime" or "DateTimeOffset" => JsonConvert.From(JsonConvert.To<DateTimeOffset>(value)),
        "TimeSpan" => JsonConvert.From(JsonConvert.To<TimeSpan>(value)),
        "Byte" => JsonValue.Create((int)Whole(value, byte.MinValue, byte.MaxValue)),
        "DateOnly" => Text(DateOnly.Parse(JsonConvert.Text(value), CultureInfo.InvariantCulture), "yyyy-MM-dd"),
        "TimeOnly" => Text(TimeOnly.Parse(JsonConvert.Text(value), CultureInfo.InvariantCulture), "HH:mm:ss"),
        "ByteArray" or "Byte[]" => JsonValue.Create(System.Convert.ToBase64String(System.Convert.FromBase64String(JsonConvert.Text(value)))),
        "Guid" => JsonValue.Create(Guid.Parse(JsonConvert.Text(value)).ToString()),
        "Object" => value.DeepClone(),
        _ when IsDictionary(type) => FromText(value) as JsonObject ?? throw new FormatException(),
        _ when IsList(type) => AsArray(value),
        _ => FromText(value),
    };

    private static JsonValue Text(IFormattable value, string format) =>
        JsonValue.Create(value.ToString(format, CultureInfo.InvariantCulture));

    private static decimal Whole(JsonNode value, decimal min, decimal max)
    {
        var number = value is JsonValue v && v.TryGetValue<string>(out var text)
            ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture)
            : JsonConvert.To<decimal>(value);
        return number >= min && number <= max
            ? decimal.Truncate(number)
            : throw new OverflowException();
    }

    private static bool IsDictionary(string type) =>
        type is "ObjectDictionary" or "StringDictionary" or "ExpandoObject" or "JsonObject"
        || type.StartsWith("IDictionary", StringComparison.Ordinal);

    private static bool IsList(string type) =>
        type.EndsWith("[]", StringComparison.Ordinal)
        || type.StartsWith("ICollection", StringComparison.Ordinal)
        || type.StartsWith("List", StringComparison.Ordinal)
        || type is "JsonArray";

    private static JsonNode AsArray(JsonNode value) => value switch
    {
        JsonArray list => list.DeepClone(),
        JsonValue v when v.TryGetValue<string>(out var text) && text.TrimStart().StartsWith('[') =>
            JsonNode.Parse(text) as JsonArray ?? [],
        _ => new JsonArray(value.DeepClone()),
    };

    /// <summary>Text that looks like JSON is read as JSON; other text stays text.</summary>
    private static JsonNode? FromText(JsonNode value)
    {
        if (value is JsonValue v && v.TryGetValue<string>(out var text) && text.TrimStart() is ['{' or '[', ..])
        {
            try
            {
                return JsonNode.Parse(text);
            }
            catch (JsonException)
            {
                return value.DeepClone();
            }
        }

        return value.DeepClone();
    }
}
