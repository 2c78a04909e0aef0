using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ARunOfADraftKeepsItsDrawing
{
    [Fact]
    public async Task Editing_the_draft_does_not_touch_a_run_that_goes_on()
    {
        await using var bench = new Bench();
        var first = await RunDraftAsync(bench, "Lama");
        var second = await RunDraftAsync(bench, "Baru");

        Assert.Equal(first.DefinitionVersionId, second.DefinitionVersionId);
        Assert.Equal("Lama;", await FinishAsync(bench, first));
        Assert.Equal("Baru;", await FinishAsync(bench, second));
    }

    [Fact]
    public async Task It_is_compiled_once_for_all_its_steps_and_for_runs_of_the_same_draft()
    {
        await using var bench = new Bench();
        var first = await RunDraftAsync(bench, "Sama");
        var second = await RunDraftAsync(bench, "Sama");

        var compiled = await bench.Library.GetCompiledAsync((await bench.Store.FindInstanceAsync(first.Id, Bench.Token))!, Bench.Token);

        Assert.Same(compiled, await bench.Library.GetCompiledAsync((await bench.Store.FindInstanceAsync(second.Id, Bench.Token))!, Bench.Token));
    }

    [Fact]
    public async Task A_run_of_a_published_version_keeps_no_copy()
    {
        await using var bench = new Bench();
        Assert.Null((await bench.StartAsync(Drawing.Of([Drawing.Task("T")]))).State.Draft);
    }

    private static async Task<WorkflowInstance> RunDraftAsync(Bench bench, string last)
    {
        await bench.Library.SaveDraftAsync(Drawing.Of([Drawing.Task("T"), Drawing.Log(last)], $"T>{last}"), Bench.Token);
        var started = await bench.Runtime.StartAsync(
            new StartWorkflow { DefinitionId = "drawing", Version = VersionOptions.Latest }, Bench.Token);
        return Assert.IsType<StepResult.Ran>(started).Instance;
    }

    private static async Task<string?> FinishAsync(Bench bench, WorkflowInstance run)
    {
        var bookmarks = await bench.Store.ListBookmarksAsync(run.Id, Bench.Token);
        await bench.ResumeAsync(Assert.Single(bookmarks));
        return (await bench.Store.FindInstanceAsync(run.Id, Bench.Token))!.Variables["Log"]?.ToString();
    }
}
