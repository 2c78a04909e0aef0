using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lajur.Testing.Drawings;

namespace Lajur.Host.Tests.Cluster;

/// <summary>
/// Runs that nobody but the clock moves: a patrol waits, calls, waits and calls again; each call starts an echo, which waits too.
/// So each timer has an effect outside its run that can be counted.
/// </summary>
internal sealed class Patrols(IReadOnlyList<Uri> hosts)
{
    public const string Patrol = "ronda", Echo = "gema";
    public const int CallsOfOne = 3;

    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(400);

    /// <summary>The runs that somebody was told have begun.</summary>
    public ConcurrentQueue<string> Begun { get; } = [];

    /// <summary>An administrator publishes both drawings, through whatever hosts answer.</summary>
    public async Task PublishAsync()
    {
        using var administrator = await AdministratorAsync();
        foreach (var drawing in new[] { EchoDrawing(), PatrolDrawing() })
        {
            var posted = new JsonObject { ["model"] = drawing, ["publish"] = true };
            using var answer = await administrator.PostAsync("/elsa/api/workflow-definitions", () => JsonContent.Create(posted));
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(CancellationToken.None));
        }
    }

    public async Task BeginUntilAsync(CancellationToken over)
    {
        using var administrator = await AdministratorAsync();
        using var tick = new PeriodicTimer(s_between);
        while (!over.IsCancellationRequested)
        {
            var asked = new JsonObject { ["versionOptions"] = "Published" };
            using var answer = await administrator.PostAsync(
                $"/elsa/api/workflow-definitions/{Patrol}/execute", () => JsonContent.Create(asked));
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(CancellationToken.None));
            var begun = await answer.Content.ReadFromJsonAsync<JsonObject>(CancellationToken.None);
            Begun.Enqueue((string)begun!["workflowInstanceId"]!);
            await tick.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    private async Task<PatientVisitor> AdministratorAsync()
    {
        var administrator = new PatientVisitor(hosts);
        await OfficeDay.SignInAsync(administrator, "admin");
        return administrator;
    }

    private static JsonObject PatrolDrawing()
    {
        var sketch = new Sketch();
        for (var call = 1; call <= CallsOfOne; call++)
        {
            sketch.Step($"Tunggu{call}", "Elsa.Delay", ("timeSpan", $"00:00:0{call}")).Step($"Panggil{call}", "Elsa.PublishEvent", ("eventName", Echo));
            sketch.Arrow($"Tunggu{call}", $"Panggil{call}");
            if (call > 1)
            {
                sketch.Arrow($"Panggil{call - 1}", $"Tunggu{call}");
            }
        }

        return Model(sketch, Patrol);
    }

    private static JsonObject EchoDrawing()
    {
        var model = Model(
            new Sketch().Step("Dengar", "Elsa.Event", ("eventName", Echo)).Step("Tunggu", "Elsa.Delay", ("timeSpan", "00:00:01")).Arrow("Dengar", "Tunggu"),
            Echo);
        model["root"]!["activities"]![0]!["customProperties"]!["canStartWorkflow"] = true;
        return model;
    }

    private static JsonObject Model(Sketch sketch, string definitionId)
    {
        sketch.CustomProperties.Remove("service");
        var model = sketch.ToDefinition(definitionId).Json;
        model.Remove("id");
        return model;
    }
}
