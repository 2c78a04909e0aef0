using System.Text.Json.Nodes;
using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Sop;

public sealed partial class SopDrawing
{
    private static SopRow Row(JsonObject activity, string id) => new()
    {
        ActivityId = id,
        Number = Literal(activity, "stepNumber"),
        Title = Literal(activity, "title") ?? Text(activity["metadata"]?["displayText"]) ?? Text(activity["name"]) ?? id,
        LaneKey = Literal(activity, "lane") ?? "",
        Symbol = activity["type"]?.ToString() == CaseSubmitted ? SopSymbol.Terminator
            : OutcomeCount(activity) > 1 ? SopSymbol.Decision
            : SopSymbol.Activity,
        Requirements = Literal(activity, "requirements"),
        Duration = Literal(activity, "duration") is { } duration
            ? BusinessDuration.TryParse(duration, out var norm) ? norm.ToText() : duration
            : null,
        Output = Literal(activity, "output"),
    };

    /// <summary>An input as it is drawn; null when it is empty or computed.</summary>
    private static string? Literal(JsonObject activity, string input) =>
        activity[input]?["expression"] is JsonObject expression && expression["type"]?.ToString() == "Literal"
            ? Text(expression["value"])
            : null;

    private static string? Text(JsonNode? value) => value?.ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static int OutcomeCount(JsonObject activity)
    {
        var value = activity["outcomes"]?["expression"]?["value"];
        if (value is JsonArray list)
        {
            return list.Count;
        }

        try
        {
            return value is JsonValue ? (JsonNode.Parse(value.ToString()) as JsonArray)?.Count ?? 0 : 0;
        }
        catch (System.Text.Json.JsonException)
        {
            return 0;
        }
    }
}
