using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Library;

public sealed class CompiledWorkflowCacheTests
{
    [Fact]
    public async Task Versions_used_last_are_kept_and_no_more_than_so_many()
    {
        await using var bench = new Bench(options => options.MaxCompiledWorkflows = 2);
        var first = await PublishAsync(bench, "first");
        var second = await PublishAsync(bench, "second");
        Assert.NotNull(bench.Cache.Find(first));

        var third = await PublishAsync(bench, "third");

        Assert.NotNull(bench.Cache.Find(first));
        Assert.Null(bench.Cache.Find(second));
        Assert.NotNull(bench.Cache.Find(third));
    }

    [Fact]
    public async Task A_version_that_is_no_longer_kept_still_starts_runs()
    {
        await using var bench = new Bench(options => options.MaxCompiledWorkflows = 1);
        await PublishAsync(bench, "first");
        await PublishAsync(bench, "second");

        var result = await bench.Runtime.StartAsync(new() { DefinitionId = "first" }, Bench.Token);

        Assert.IsType<Runtime.StepResult.Ran>(result);
    }

    private static async Task<string> PublishAsync(Bench bench, string definitionId)
    {
        var drawing = Drawing.Of([Drawing.Log("Satu")]);
        (drawing.DefinitionId, drawing.Name) = (definitionId, definitionId);
        var published = await bench.PublishAsync(drawing);
        await bench.Library.GetCompiledAsync(published.Id, Bench.Token);
        return published.Id;
    }
}
