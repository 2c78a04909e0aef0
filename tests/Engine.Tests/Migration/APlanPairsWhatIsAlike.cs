using Lajur.Engine.Migration;
using Lajur.Engine.Tests.Drawings;
using static Lajur.Engine.Tests.Migration.MigrationBench;

namespace Lajur.Engine.Tests.Migration;

public sealed class APlanPairsWhatIsAlike
{
    [Fact]
    public async Task Equal_ids_of_equal_type_are_proposed_and_others_are_left_open()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A"), Drawing.Task("B"), Drawing.Event("C", "c")], "A>B", "B>C"));

        var plan = await bench.RedrawAsync(Drawing.Of([Drawing.Task("A"), Drawing.Task("New"), Drawing.Task("C")], "A>New", "New>C"));

        Assert.Equal(
            ["Workflow1", "Workflow1:Flowchart1", At("A")], plan.Instructions.Select(x => x.Source));
        Assert.All(plan.Instructions, x => Assert.Equal(x.Source, x.Target));
    }

    [Fact]
    public async Task The_canvas_takes_the_place_of_the_canvas_whatever_its_id()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));

        var plan = await bench.RedrawAsync(Drawing.Of(Drawing.Flowchart("Canvas", [Drawing.Task("A")])));

        Assert.Contains(new MigrationInstruction(At("A"), "Workflow1:Canvas:A"), plan.Instructions);
        Assert.IsType<MigrationResult.Migrated>(await bench.TryMoveAsync(plan));
        Assert.Equal("Workflow1:Canvas:A", (await bench.BookmarkAsync("A")).ActivityNodeId);
    }

    [Fact]
    public async Task A_pair_of_different_types_is_refused()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));

        Assert.Equal([MigrationObstacle.TypeDiffers], await bench.RefusedAsync(Drawing.Of([Drawing.Event("E", "e")]), ("A", "E")));
    }

    [Fact]
    public async Task A_pair_that_is_in_neither_drawing_is_refused()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));

        Assert.Equal(
            [MigrationObstacle.SourceUnknown, MigrationObstacle.TargetUnknown],
            (await bench.RefusedAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("L")]), ("A", "Nowhere"), ("Nothing", "A"))).Order().Distinct());
    }

    [Fact]
    public async Task A_pair_in_different_containers_is_refused()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));

        var inner = Drawing.Flowchart("Inner", [Drawing.Task("A")]);

        Assert.Contains(
            MigrationObstacle.ScopeDiffers, await bench.RefusedAsync(Drawing.Of([inner]), ("A", "Inner:A")));
    }

    [Fact]
    public async Task Two_containers_cannot_become_one()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Flowchart("One", [Drawing.Task("A")]), Drawing.Flowchart("Two", [Drawing.Task("B")])], "One>Two"));

        var drawing = Drawing.Of([Drawing.Flowchart("One", [Drawing.Task("A"), Drawing.Task("B")])]);

        Assert.Equal([MigrationObstacle.ContainerTwice], await bench.RefusedAsync(drawing, ("Two", "One"), ("Two:B", "One:B")));
    }

    [Fact]
    public async Task A_plan_for_the_version_that_runs_already_is_refused()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));
        var version = (await bench.InstanceAsync()).DefinitionVersionId;

        var refused = Assert.IsType<MigrationResult.Refused>(await bench.TryMoveAsync(new(version, version, [])));

        Assert.Contains(refused.Problems, x => x.Obstacle == MigrationObstacle.WrongVersion);
    }
}
