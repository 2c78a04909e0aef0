using System.Globalization;
using System.Text.Json.Nodes;

namespace Lajur.Engine.Journaling;

/// <summary>Keeps the journal small: long values are shortened to their beginning.</summary>
internal static class JournalValues
{
    public static JsonNode? Bound(JsonNode? value, int limit)
    {
        if (value is null)
        {
            return null;
        }

        var text = value is JsonValue v && v.TryGetValue<string>(out var s) ? s : null;
        var length = text?.Length ?? value.ToJsonString().Length;
        return length <= limit
            ? value.DeepClone()
            : string.Create(CultureInfo.InvariantCulture, $"{(text ?? value.ToJsonString())[..limit]}… ({length})");
    }
}
