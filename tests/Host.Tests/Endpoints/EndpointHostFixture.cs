using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Microsoft.AspNetCore.Hosting;

namespace Lajur.Host.Tests.Endpoints;

/// <summary>A host with small bounds, whose procedures may call this machine.</summary>
public sealed class EndpointHostFixture : HostFixture
{
    /// <summary>
    /// Publishes a flowchart of these steps, one after the other, and says what became of it. An arrow leaves by "Done", or by the
    /// port that stands in the metadata of its step.
    /// </summary>
    public Task<PublishOutcome> PublishAsync(string id, params JsonObject[] steps)
    {
        var arrows = steps.Zip(steps.Skip(1), (from, to) => (JsonNode)new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = from["id"]!.ToString(), ["port"] = from["metadata"]?["port"]?.ToString() ?? "Done" },
            ["target"] = new JsonObject { ["activity"] = to["id"]!.ToString(), ["port"] = "In" },
        });
        var definition = new WorkflowDefinition(new JsonObject
        {
            ["definitionId"] = id,
            ["name"] = id,
            ["variables"] = new JsonArray(
                new JsonObject { ["id"] = "v", ["name"] = "Isi", ["typeName"] = "Object" },
                new JsonObject { ["id"] = "h", ["name"] = "Kepala", ["typeName"] = "Object" }),
            ["customProperties"] = new JsonObject { ["office"] = "probolinggo" },
            ["root"] = new JsonObject
            {
                ["id"] = "Flowchart1",
                ["type"] = "Elsa.Flowchart",
                ["version"] = 1,
                ["activities"] = new JsonArray([.. steps]),
                ["connections"] = new JsonArray([.. arrows]),
            },
        });
        return WithAsync<DefinitionLibrary, PublishOutcome>(async library =>
        {
            await library.SaveDraftAsync(definition, TestContext.Current.CancellationToken);
            return await library.PublishAsync(id, TestContext.Current.CancellationToken);
        });
    }

    /// <summary>The first step, which a request to that path starts.</summary>
    public static JsonObject Endpoint(string path, string method = "GET", bool starts = true, string id = "Terima", params (string Name, JsonNode? Value)[] more)
    {
        var step = Step(id, "Elsa.HttpEndpoint", [("path", Literal(path)), ("supportedMethods", Listed(method)), .. more]);
        step["customProperties"] = new JsonObject { ["canStartWorkflow"] = starts };
        step["parsedContent"] = new JsonObject { ["memoryReference"] = new JsonObject { ["id"] = "v" } };
        step["headers"] = new JsonObject { ["memoryReference"] = new JsonObject { ["id"] = "h" } };
        return step;
    }

    /// <summary>The step that answers with the value of a script.</summary>
    public static JsonObject Answer(string script, params (string Name, JsonNode? Value)[] more) =>
        Step("Jawab", "Elsa.WriteHttpResponse", [("content", Script(script)), .. more]);

    public static JsonObject Step(string id, string type, params (string Name, JsonNode? Value)[] inputs)
    {
        var step = new JsonObject { ["id"] = id, ["name"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in inputs)
        {
            step[name] = value;
        }

        return step;
    }

    public static JsonObject Literal(JsonNode? value) => Expression("Literal", value);

    public static JsonObject Script(string text) => Expression("JavaScript", text);

    public static JsonObject Listed(string value) => Expression("Object", $"[\"{value}\"]");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Outside:AllowedHosts", "127.0.0.1");
        builder.UseSetting("Outside:AllowedNetworks", "127.0.0.1/32");
        builder.UseSetting("Workflows:MaxRequestBytes", "2000");
        builder.UseSetting("Workflows:RequestsPerMinute", "60");
    }

    private static JsonObject Expression(string type, JsonNode? value) =>
        new() { ["expression"] = new JsonObject { ["type"] = type, ["value"] = value } };
}
