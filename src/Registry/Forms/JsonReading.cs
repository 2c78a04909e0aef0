using System.Text.Json;

namespace Lajur.Registry.Forms;

/// <summary>Reads JSON written by others: what is missing or of another kind counts as absent.</summary>
internal static class JsonReading
{
    public static JsonElement Child(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var child) ? child : default;

    public static string? Text(this JsonElement json, string name) =>
        json.Child(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>Text, number, true or false, as text; form-js writes numbers in quotes and without.</summary>
    public static string? Scalar(this JsonElement json, string name) => json.Child(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public static decimal? Number(this JsonElement json, string name) =>
        decimal.TryParse(
            json.Scalar(name), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static bool Flag(this JsonElement json, string name) => json.Child(name).ValueKind == JsonValueKind.True;

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Child(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
