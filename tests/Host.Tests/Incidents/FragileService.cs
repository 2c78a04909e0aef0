using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Host.Tests.Desk;
using Lajur.Registry;
using Lajur.Registry.Inbox;
using Lajur.Registry.Incidents;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Host.Tests.Incidents;

/// <summary>The shipped information service with a formula after its first step that breaks until its datum is there.</summary>
internal static class FragileService
{
    private const string DefinitionId = "probolinggo-informasi";
    private const string Forwarded = "BidangTerkait";

    /// <summary>Publishes the fragile drawing, once; cases that come after run on it.</summary>
    public static Task MakeFragileAsync(this HostFixture host) => host.WithAsync<IServiceProvider, bool>(async services =>
    {
        var store = services.GetRequiredService<IWorkflowStore>();
        var library = services.GetRequiredService<DefinitionLibrary>();
        var published = await store.FindDefinitionAsync(DefinitionId, VersionOptions.Published, CancellationToken.None);
        var json = (JsonObject)published!.Json.DeepClone();
        if (json["root"]!["activities"]!.AsArray().Any(node => node!["id"]!.ToString() == "Hitung"))
        {
            return true;
        }

        json["variables"]!.AsArray().Add((JsonNode)Variable("Rincian", "Object"));
        var root = json["root"]!.AsObject();
        root["activities"]!.AsArray().Add((JsonNode)Formula());
        foreach (var arrow in root["connections"]!.AsArray().Where(arrow => arrow!["target"]!["activity"]!.ToString() == Forwarded))
        {
            arrow!["target"]!["activity"] = "Hitung";
        }

        root["connections"]!.AsArray().Add((JsonNode)Arrow("Hitung", "Done", Forwarded));
        await library.SaveDraftAsync(new WorkflowDefinition(json), CancellationToken.None);
        var outcome = await library.PublishAsync(DefinitionId, CancellationToken.None);
        Assert.IsType<PublishOutcome.Published>(outcome);
        return true;
    });

    /// <summary>A new case that was forwarded and broke; its number, and the id of its incident.</summary>
    public static async Task<(string Number, string Incident)> BreakOneAsync(this HostFixture host, string name = "Siti Aminah")
    {
        var number = await host.ApplyAsync(name);
        var item = await host.OpenItemAsync(number);
        var officer = await host.WithAsync<RegistryDb, Guid>(db =>
            db.Set<Officer>().Where(one => one.UserName == "petugas").Select(one => one.Id).SingleAsync());
        var result = await host.WithAsync<CompleteWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(new()
        {
            WorkItemId = item.Id,
            OfficerId = officer,
            Outcome = item.Outcomes.First(outcome => outcome.Name.StartsWith("Teruskan", StringComparison.Ordinal)).Name,
            Values = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["bidang"] = ["pencatatan-sipil"] },
            Revision = item.Revision,
            OperationId = $"break-{number}",
        }));
        Assert.IsType<WorkItemResult.Done>(result);
        var trace = await host.WithAsync<IWorkflowStore, string>(async store => string.Join(
            ' ', (await store.ListJournalAsync(item.InstanceId, CancellationToken.None)).SelectMany(page => page.Entries).Select(line => $"{line.ActivityId}:{line.Event}")));
        Assert.Contains("Hitung:Faulted", trace, StringComparison.Ordinal);
        var incident = await host.WithAsync<RegistryDb, string>(db => db.Set<IncidentEntry>()
            .Where(one => one.CaseId == item.CaseId && one.State == IncidentState.Open).Select(one => one.Id).SingleAsync());
        return (number, incident);
    }

    private static JsonObject Formula() => new()
    {
        ["id"] = "Hitung",
        ["name"] = "Hitung",
        ["type"] = "Elsa.SetVariable",
        ["version"] = 1,
        ["metadata"] = new JsonObject { ["displayText"] = "Menghitung rincian" },
        ["variable"] = Variable("Rincian", "Object"),
        ["value"] = new JsonObject
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "({ jumlah: getRincian().jumlah.toFixed(0) })" },
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
