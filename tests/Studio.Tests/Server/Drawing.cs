using System.Text.Json.Nodes;

namespace Lajur.Studio.Tests.Server;

/// <summary>Small drawings, in Elsa's JSON.</summary>
public static class Drawing
{
    /// <summary>A model as Elsa Studio posts it: start, a line, a wait for an event, an end.</summary>
    public static JsonObject Waiting(string definitionId = "uji", string name = "Alur uji") => Of(
        definitionId,
        name,
        [
            Activity("Mulai", "Elsa.Start", 0),
            Activity("Catat", "Elsa.WriteLine", 250, ("text", Literal("Halo"))),
            Activity("Tunggu", "Elsa.Event", 500, ("eventName", Literal("lanjut"))),
            Activity("Selesai", "Elsa.End", 750),
        ],
        [("Mulai", "Catat"), ("Catat", "Tunggu"), ("Tunggu", "Selesai")]);

    /// <summary>A drawing of these activities and arrows.</summary>
    public static JsonObject Of(string definitionId, string name, JsonObject[] activities, (string From, string To)[] arrows) => new()
    {
        ["definitionId"] = definitionId,
        ["name"] = name,
        ["description"] = null,
        ["variables"] = null,
        ["inputs"] = null,
        ["outputs"] = null,
        ["outcomes"] = null,
        ["customProperties"] = null,
        ["options"] = null,
        ["root"] = new JsonObject
        {
            ["id"] = "Flowchart1",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["name"] = "Flowchart1",
            ["activities"] = new JsonArray([.. activities]),
            ["connections"] = new JsonArray([.. arrows.Select(arrow => Arrow(arrow.From, arrow.To))]),
        },
    };

    public static JsonObject Activity(string id, string type, int x, params (string Name, JsonNode Value)[] inputs)
    {
        var activity = new JsonObject
        {
            ["id"] = id,
            ["name"] = id,
            ["type"] = type,
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["displayText"] = id,
                ["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = x, ["y"] = 0 } },
            },
        };
        foreach (var (name, value) in inputs)
        {
            activity[name] = value;
        }

        return activity;
    }

    public static JsonObject Literal(string value, string? typeName = "String") => new()
    {
        ["typeName"] = typeName,
        ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value },
    };

    private static JsonObject Arrow(string from, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = "Done" },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };
}
