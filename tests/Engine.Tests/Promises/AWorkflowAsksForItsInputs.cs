using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class AWorkflowAsksForItsInputs
{
    [Fact]
    public async Task A_given_value_is_read_as_declared_and_a_missing_one_has_its_default()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Asking("input.Umur + 1 + input.Kota"), new JsonObject { ["Umur"] = "30" });

        Assert.Equal("31Probolinggo", await bench.LogAsync());
    }

    [Theory]
    [InlineData(null, "The workflow needs the input 'Umur'.")]
    [InlineData("\"tiga puluh\"", "Umur")]
    public async Task A_required_input_that_is_missing_or_does_not_fit_faults_the_run(string? umur, string message)
    {
        await using var bench = new Bench();
        var input = umur is null ? null : new JsonObject { ["Umur"] = JsonNode.Parse(umur) };
        var run = await bench.StartAsync(Asking("'x'"), input);

        Assert.Equal(WorkflowSubStatus.Faulted, run.SubStatus);
        Assert.Contains(message, Assert.Single(run.State.Incidents).Message, StringComparison.Ordinal);
        Assert.Null(await bench.LogAsync());
    }

    private static WorkflowDefinition Asking(string script)
    {
        var drawing = Drawing.Of([Drawing.Set("Isi", "Log", Drawing.Js(script))]);
        drawing.Json["inputs"] = new JsonArray(
            new JsonObject { ["type"] = "Int32", ["name"] = "Umur", ["isRequired"] = true },
            new JsonObject { ["type"] = "String", ["name"] = "Kota", ["defaultValue"] = "Probolinggo" });
        return drawing;
    }
}
