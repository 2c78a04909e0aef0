using System.Text.Json.Nodes;

namespace Lajur.Engine.Definitions;

/// <summary>
/// What a drawing says of an activity's inputs and outputs, read from its JSON without binding it. Whatever stands in their place,
/// reading does not fail.
/// </summary>
public static class DrawnInput
{
    /// <summary>The expression of an input; null when it has none.</summary>
    public static JsonObject? Expression(JsonObject activity, string input)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (activity[input] as JsonObject)?["expression"] as JsonObject;
    }

    /// <summary>What its expression says, in whichever language; null when it has none.</summary>
    public static string? Text(JsonObject activity, string input) => Expression(activity, input)?["value"]?.ToString();

    /// <summary>The id of the variable that an output goes to; null when it goes nowhere.</summary>
    public static string? Memory(JsonObject activity, string output)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return MemoryOf(activity[output]);
    }

    /// <summary>The same of an output in hand.</summary>
    public static string? MemoryOf(JsonNode? output) => ((output as JsonObject)?["memoryReference"] as JsonObject)?["id"]?.ToString();

    /// <summary>The words that are drawn; null when there are none, or when they are computed.</summary>
    public static string? Literal(JsonObject activity, string input) =>
        Expression(activity, input) is { } expression && expression["type"]?.ToString() == "Literal"
        && expression["value"]?.ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
