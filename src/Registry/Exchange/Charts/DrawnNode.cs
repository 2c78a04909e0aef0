using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lajur.Registry.Exchange.Charts;

/// <summary>An activity of a chart that is being drawn.</summary>
/// <param name="Id">Unique in the chart.</param>
/// <param name="Lane">Where it is laid out; null for the lane of what leads to it.</param>
/// <param name="Json">The activity as Elsa writes it.</param>
internal sealed record DrawnNode(string Id, string? Lane, JsonObject Json)
{
    private const int LongestDisplayText = 64;

    /// <summary>True for an activity that stays where it was drawn before.</summary>
    public bool IsKept { get; init; }

    /// <summary>A new activity without inputs.</summary>
    public static DrawnNode Of(string id, string type, string displayText, string? lane) => new(id, lane, new()
    {
        ["id"] = id,
        ["name"] = id,
        ["type"] = type,
        ["version"] = 1,
        ["customProperties"] = new JsonObject { ["canStartWorkflow"] = type == Sop.SopDrawing.CaseSubmitted, ["runAsynchronously"] = false },
        ["metadata"] = new JsonObject
        {
            ["displayText"] = displayText.Length <= LongestDisplayText ? displayText : $"{displayText[..(LongestDisplayText - 1)].TrimEnd()}…",
        },
    });

    /// <summary>Writes a text into an input; nothing for null.</summary>
    public DrawnNode With(string input, string? text) => text is null ? this : Write(input, "String", "Literal", text);

    /// <summary>Writes a list into an input.</summary>
    public DrawnNode With(string input, IEnumerable<string> list) => Write(input, "ICollection<String>", "Object", JsonSerializer.Serialize(list, JsonColumn.Options));

    /// <summary>Writes a property as it is.</summary>
    public DrawnNode With(string property, JsonNode value)
    {
        Json[property] = value;
        return this;
    }

    private DrawnNode Write(string input, string typeName, string language, string value)
    {
        Json[input] = new JsonObject { ["typeName"] = typeName, ["expression"] = new JsonObject { ["type"] = language, ["value"] = value } };
        return this;
    }
}
