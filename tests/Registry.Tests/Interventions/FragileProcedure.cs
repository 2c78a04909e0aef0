using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Tests.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Interventions;

/// <summary>The small procedure with a formula in it that breaks unless the datum "Bahan" has a name, and a branch beside it.</summary>
internal static class FragileProcedure
{
    public static async Task DrawAsync(CaseOffice office, bool asksBeside = false)
    {
        var json = SmallProcedure.Json();
        json["variables"] = new JsonArray(Variable("Bahan", "Object"), Variable("Nama", "String"));
        var root = json["root"]!.AsObject();
        var arrows = root["connections"]!.AsArray();
        var forward = arrows.Single(x => x!["source"]!["port"]!.ToString() == SmallProcedure.Forward)!;
        forward["target"]!["activity"] = "Hitung";
        root["activities"]!.AsArray().Add(Formula());
        var beside = (asksBeside
            ? root["activities"]!.AsArray().Single(x => x!["id"]!.ToString() == "Lengkapi")!
            : root["activities"]!.AsArray().Single(x => x!["id"]!.ToString() == "Bidang")!).DeepClone().AsObject();
        beside["id"] = "Samping";
        beside["name"] = "Samping";
        root["activities"]!.AsArray().Add((JsonNode)beside);
        arrows.Add((JsonNode)Arrow("Hitung", "Done", "Bidang"));
        arrows.Add((JsonNode)Arrow("Pilah", SmallProcedure.Forward, "Samping"));
        await office.WithAsync<IServiceProvider, bool>(scope => scope.GetRequiredService<IStepTransaction>().ExecuteAsync(
            async ct =>
            {
                await scope.GetRequiredService<IWorkflowStore>().SaveDefinitionAsync(new WorkflowDefinition(json), ct);
                return true;
            },
            CaseOffice.Ct));
    }

    private static JsonObject Formula() => new()
    {
        ["id"] = "Hitung",
        ["name"] = "Hitung",
        ["type"] = "Elsa.SetVariable",
        ["version"] = 1,
        ["metadata"] = new JsonObject { ["displayText"] = "Menghitung nama" },
        ["variable"] = Variable("Nama", "String"),
        ["value"] = new JsonObject
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "getBahan().nama" },
        },
    };

    private static JsonObject Variable(string name, string type) =>
        new() { ["id"] = $"v-{name}", ["name"] = name, ["typeName"] = type, ["isArray"] = false, ["value"] = null };

    private static JsonObject Arrow(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
    };
}
