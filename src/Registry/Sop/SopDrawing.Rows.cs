using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Sop;

public sealed partial class SopDrawing
{
    private static SopRow Row(JsonObject activity, string id) => new()
    {
        ActivityId = id,
        Number = DrawnInput.Literal(activity, "stepNumber"),
        Title = DrawnInput.Literal(activity, "title") ?? Text(activity["metadata"]?["displayText"]) ?? Text(activity["name"]) ?? id,
        LaneKey = DrawnInput.Literal(activity, "lane") ?? "",
        Symbol = activity["type"]?.ToString() == CaseSubmitted ? SopSymbol.Terminator
            : OutcomeCount(activity) > 1 ? SopSymbol.Decision
            : SopSymbol.Activity,
        Requirements = DrawnInput.Literal(activity, "requirements"),
        Duration = DrawnInput.Literal(activity, "duration") is { } duration
            ? BusinessDuration.TryParse(duration, out var norm) ? norm.ToText() : duration
            : null,
        Norm = BusinessDuration.TryParse(DrawnInput.Literal(activity, "duration"), out var time) ? time : null,
        Output = DrawnInput.Literal(activity, "output"),
        Remark = DrawnInput.Literal(activity, "remark"),
        NotSameAs = List(activity, "notSameAs"),
    };

    /// <summary>What the drawing remarks, and between which steps it separates duties.</summary>
    private static string? Remark(SopRow row, List<SopRow> rows)
    {
        var others = rows
            .Where(other => row.NotSameAs.Any(name => name == other.ActivityId || name == other.Title))
            .Select(other => other.Number is { } number ? $"langkah {number}" : other.Title)
            .Distinct(StringComparer.Ordinal).ToList();
        var duties = others.Count == 0 ? null : $"Bukan oleh petugas {IndonesianTime.Enumerate(others)}.";
        return row.Remark is null || duties is null ? row.Remark ?? duties : $"{row.Remark} {duties}";
    }

    private static string? Text(JsonNode? value) => value?.ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The ways on that the drawing lists; a step of SIAK succeeds or not.</summary>
    private static int OutcomeCount(JsonObject activity) =>
        activity["type"]?.ToString() == SiakStep ? 2 : List(activity, "outcomes").Count;

    /// <summary>A list as it is drawn; empty when it is computed.</summary>
    private static List<string> List(JsonObject activity, string input)
    {
        var value = DrawnInput.Expression(activity, input)?["value"];
        try
        {
            var list = value as JsonArray ?? (value is JsonValue ? JsonNode.Parse(value.ToString()) as JsonArray : null);
            return [.. (list ?? []).Select(Text).OfType<string>()];
        }
        catch (System.Text.Json.JsonException)
        {
            return [];
        }
    }
}
