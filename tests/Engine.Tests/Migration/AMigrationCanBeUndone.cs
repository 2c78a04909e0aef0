using System.Text.Json.Nodes;
using Lajur.Engine.Migration;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Migration;

public sealed class AMigrationCanBeUndone
{
    [Fact]
    public async Task The_run_stands_exactly_as_it_stood_and_finishes_by_the_old_arrows()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A"), Drawing.Event("E", "old"), Drawing.Log("Old")], "A>E", "E>Old"));
        await bench.ResumeAsync("A");
        var (before, bookmarks) = (await bench.InstanceAsync(), await bench.BookmarksAsync());
        var moved = await bench.MoveAsync(Drawing.Of([Drawing.Event("Z", "new"), Drawing.Log("New")], "Z>New"), ("E", "Z"));

        var undone = Assert.IsType<MigrationResult.Undone>(await UndoAsync(bench, moved.Before));

        Assert.Equal(bookmarks, await bench.BookmarksAsync(), new SameBookmark());
        Assert.Equal((before.DefinitionVersionId, before.Version), (undone.Instance.DefinitionVersionId, undone.Instance.Version));
        Assert.Equal(Inside(before), Inside(await bench.InstanceAsync()));
        await bench.EventAsync("old");
        Assert.Equal("Old;", await bench.LogAsync());
    }

    [Fact]
    public async Task Not_once_the_run_has_gone_on()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A"), Drawing.Task("B")], "A>B"));
        var moved = await bench.MoveAsync(Drawing.Of([Drawing.Task("A"), Drawing.Task("B"), Drawing.Log("C")], "A>B", "B>C"));
        await bench.ResumeAsync("A");

        Assert.IsType<MigrationResult.MovedOn>(await UndoAsync(bench, moved.Before));
        Assert.Equal(["B"], (await bench.BookmarksAsync()).Select(x => x.ActivityId));
    }

    [Fact]
    public async Task Not_twice()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));
        var moved = await bench.MoveAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("C")], "A>C"));

        Assert.IsType<MigrationResult.Undone>(await UndoAsync(bench, moved.Before));
        Assert.IsType<MigrationResult.MovedOn>(await UndoAsync(bench, moved.Before));
    }

    [Fact]
    public async Task A_timer_that_passed_meanwhile_fires_once_after_it_and_one_to_come_at_its_old_moment()
    {
        await using var bench = new Bench();
        string[] arrows = ["S>Soon", "S>Late", "Soon>X", "Late>Y"];
        await bench.StartAsync(Drawing.Of(Timers(), arrows));
        var moved = await bench.MoveAsync(Drawing.Of([.. Timers(), Drawing.Log("Z")], [.. arrows, "X>Z"]));
        bench.Clock.Advance(TimeSpan.FromMinutes(20));

        Assert.IsType<MigrationResult.Undone>(await UndoAsync(bench, moved.Before));

        Assert.Equal(1, await bench.PassAsync(TimeSpan.Zero));
        Assert.Equal("S;X;", await bench.LogAsync());
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(99)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal("S;X;Y;", await bench.LogAsync());

        static JsonObject[] Timers() =>
            [Drawing.Log("S"), Drawing.Delay("Soon", "00:10:00"), Drawing.Delay("Late", "02:00:00"), Drawing.Log("X"), Drawing.Log("Y")];
    }

    private static Task<MigrationResult> UndoAsync(Bench bench, MigrationSnapshot before) =>
        bench.Migrator.UndoAsync(new UndoMigration { InstanceId = bench.InstanceId, Before = before, By = Bench.By }, Bench.Token);

    /// <summary>The inside but for the journal's next number, which never goes back.</summary>
    private static string Inside(WorkflowInstance instance)
    {
        var text = InstanceStateFormat.Write(instance.State);
        return text[text.IndexOf(',', StringComparison.Ordinal)..];
    }

    private sealed class SameBookmark : IEqualityComparer<Waiting.Bookmark>
    {
        public bool Equals(Waiting.Bookmark? x, Waiting.Bookmark? y) => x!.ToString() == y!.ToString();

        public int GetHashCode(Waiting.Bookmark bookmark) => StringComparer.Ordinal.GetHashCode(bookmark.Id);
    }
}
