using Lajur.Engine.Runtime;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ABurnedBookmarkChangesNothing
{
    [Fact]
    public async Task Resuming_twice_is_answered_not_waiting_and_leaves_the_journal_alone()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("T"), Drawing.Task("U")], "T>U"));
        var bookmark = await bench.BookmarkAsync("T");
        Assert.IsType<StepResult.Ran>(await bench.ResumeAsync(bookmark));
        var before = await bench.TraceAsync();

        Assert.IsType<StepResult.NotWaiting>(await bench.ResumeAsync(bookmark));
        Assert.Equal(before, await bench.TraceAsync());
    }

    [Fact]
    public async Task Of_ten_callers_at_once_one_wins()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("T"), Drawing.Log("End")], "T>End"));
        var bookmark = await bench.BookmarkAsync("T");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => bench.ResumeAsync(bookmark))));

        Assert.Single(answers.OfType<StepResult.Ran>());
        Assert.Equal(9, answers.OfType<StepResult.NotWaiting>().Count());
        Assert.Equal("End;", await bench.LogAsync());
    }
}
