using Lajur.Engine.Runtime;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class RepeatingAnOperationChangesNothing
{
    [Fact]
    public async Task A_start_with_the_same_operation_id_starts_once_and_names_the_instance()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Drawing.Of([Drawing.Task("T")]));
        var command = new StartWorkflow { DefinitionId = "drawing", OperationId = "form-1" };

        var first = Assert.IsType<StepResult.Ran>(await bench.Runtime.StartAsync(command, Bench.Token));
        var second = Assert.IsType<StepResult.AlreadyDone>(await bench.Runtime.StartAsync(command, Bench.Token));

        Assert.Equal(first.Instance.Id, second.InstanceId);
        Assert.Equal(1, (await bench.Store.ListInstancesAsync(new(), Bench.Token)).TotalCount);
    }

    [Fact]
    public async Task A_resumption_with_the_same_operation_id_is_answered_already_done()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("T")]));
        var bookmark = await bench.BookmarkAsync("T");

        Assert.IsType<StepResult.Ran>(await bench.ResumeAsync(bookmark, operationId: "op"));
        Assert.IsType<StepResult.AlreadyDone>(await bench.ResumeAsync(bookmark, operationId: "op"));
    }

    [Fact]
    public async Task A_step_that_fails_leaves_nothing_behind()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Drawing.Of([Drawing.Task("T")]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => bench.Store.ExecuteAsync<int>(
            async ct =>
            {
                await bench.Runtime.StartAsync(new StartWorkflow { DefinitionId = "drawing", OperationId = "op" }, ct);
                throw new InvalidOperationException("the caller's own write failed");
            },
            Bench.Token));

        Assert.Equal(0, (await bench.Store.ListInstancesAsync(new(), Bench.Token)).TotalCount);
        Assert.Null(await bench.Store.FindOperationAsync("op", Bench.Token));
    }
}
