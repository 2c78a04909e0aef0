using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Runtime;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ADefinitionMayAllowOneRun
{
    [Theory]
    [InlineData("AllowAlwaysStrategy", true, true, true)]
    [InlineData("SingletonStrategy", false, false, true)]
    [InlineData("CorrelatedSingletonStrategy", false, true, true)]
    [InlineData("CorrelationStrategy", false, true, false)]
    public async Task A_second_run_starts_only_where_the_strategy_allows_it(
        string strategy, bool same, bool otherCorrelation, bool otherDefinition)
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Of("drawing", strategy));
        await bench.PublishAsync(Of("another", strategy));
        Assert.IsType<StepResult.Ran>(await StartAsync(bench, "drawing", "A"));

        Assert.Equal(same, await StartAsync(bench, "drawing", "A") is StepResult.Ran);
        Assert.Equal(otherDefinition, await StartAsync(bench, "another", "A") is StepResult.Ran);
        Assert.Equal(otherCorrelation, await StartAsync(bench, "drawing", "B") is StepResult.Ran);
    }

    [Fact]
    public async Task Once_the_first_run_has_ended_the_next_may_start()
    {
        await using var bench = new Bench();
        var run = await bench.StartAsync(Of("drawing", "SingletonStrategy"));
        Assert.IsType<StepResult.AlreadyRunning>(await StartAsync(bench, "drawing", null));

        await bench.Runtime.CancelAsync(new CancelWorkflow { InstanceId = run.Id }, Bench.Token);

        Assert.IsType<StepResult.Ran>(await StartAsync(bench, "drawing", null));
    }

    private static Task<StepResult> StartAsync(Bench bench, string definitionId, string? correlationId) =>
        bench.Runtime.StartAsync(
            new StartWorkflow { DefinitionId = definitionId, CorrelationId = correlationId }, Bench.Token);

    private static WorkflowDefinition Of(string id, string strategy)
    {
        var drawing = Drawing.Of([Drawing.Task("T")]);
        drawing.DefinitionId = id;
        drawing.Json["options"] = new JsonObject
        {
            ["activationStrategyType"] = $"Elsa.Workflows.Runtime.ActivationValidators.{strategy}, Elsa.Workflows.Runtime",
        };
        return drawing;
    }
}
