namespace Lajur.Engine.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_step_that_throws_leaves_nothing()
    {
        await AddRunAsync("answer");

        await Assert.ThrowsAsync<TimeoutException>(() => Harness.StepAsync(async (step, ct) =>
        {
            var run = await step.Store.LockInstanceAsync("run", ct);
            run!.Name = "lost";
            await step.Store.ClaimBookmarkAsync("answer", ct);
            await step.Store.AddOperationAsync(new Operation("op", "run", Sample.Now), ct);
            await step.Store.AddBookmarksAsync([Sample.Bookmark("next")], ct);
            await step.Store.AppendJournalAsync(Sample.Page(1), ct);
            await step.Store.SaveInstanceAsync(run, ct);
            await step.Feed.AppendAsync("lost", "run", null, ct);
            throw new TimeoutException();
        }));

        var run = await Harness.ReadAsync((store, ct) => store.FindInstanceAsync("run", ct));
        Assert.Equal((null, 1), (run!.Name, run.Revision));
        Assert.Equal(["answer"], (await Harness.ReadAsync((store, ct) => store.ListBookmarksAsync("run", ct))).Select(b => b.Id));
        Assert.Null(await Harness.ReadAsync((store, ct) => store.FindOperationAsync("op", ct)));
        Assert.Empty(await Harness.ReadAsync((store, ct) => store.ListJournalAsync("run", ct)));
    }

    [Fact]
    public async Task A_step_inside_a_step_commits_with_it()
    {
        await Harness.StepAsync(async (step, ct) =>
        {
            await step.Store.AddInstanceAsync(Sample.Instance(), ct);
            return await step.Transaction.ExecuteAsync(
                async inner =>
                {
                    await step.Store.AddBookmarksAsync([Sample.Bookmark("answer")], inner);
                    return true;
                },
                ct);
        });

        Assert.NotNull(await Harness.ReadAsync((store, ct) => store.FindBookmarkAsync("answer", ct)));
    }

    [Fact]
    public async Task A_step_inside_a_step_is_lost_with_it()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => Harness.StepAsync(async (step, ct) =>
        {
            await step.Transaction.ExecuteAsync(
                async inner =>
                {
                    await step.Store.AddInstanceAsync(Sample.Instance(), inner);
                    return true;
                },
                ct);
            throw new TimeoutException();
        }));

        Assert.Null(await Harness.ReadAsync((store, ct) => store.FindInstanceAsync("run", ct)));
    }

    [Fact]
    public async Task A_step_reads_what_it_wrote()
    {
        await Harness.StepAsync(async (step, ct) =>
        {
            await step.Store.AddInstanceAsync(Sample.Instance(), ct);
            await step.Store.AddBookmarksAsync([Sample.Bookmark("a"), Sample.Bookmark("b")], ct);
            await step.Store.BurnBookmarksAsync(["a", "gone"], ct);

            Assert.Equal(["b"], (await step.Store.ListBookmarksAsync("run", ct)).Select(b => b.Id));
            Assert.Equal(2, (await step.Store.LockInstanceAsync("run", ct))!.Revision);
        });
    }
}
