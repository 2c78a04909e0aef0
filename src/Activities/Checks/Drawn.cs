using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;

namespace Lajur.Activities.Checks;

/// <summary>What a drawing says about an input before it runs.</summary>
internal static class Drawn
{
    /// <summary>True when the drawing leaves the input empty.</summary>
    public static bool IsEmpty(Input input) =>
        input.Expression is not { } drawn || Blank.ToNull(drawn.Text) is null;

    /// <summary>The text written into the drawing; null when it is empty or computed as the case runs.</summary>
    public static string? Text(Input<string> input) =>
        input.Expression is { Type: "Literal" } drawn ? Blank.ToNull(drawn.Text) : null;

    /// <summary>The list written into the drawing; empty when it is empty or computed as the case runs.</summary>
    public static IReadOnlyList<string> List(Input<List<string>> input) => input.Expression switch
    {
        { Value: JsonArray list } => Texts(list),
        { Type: "Object" or "Literal" } drawn when Parse(drawn.Text) is { } list => Texts(list),
        _ => [],
    };

    private static JsonArray? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonArray;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static List<string> Texts(JsonArray list) => [.. list.Where(x => x is not null).Select(x => x!.ToString())];
}
