using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;

namespace Lajur.Engine.Storage.Tests;

/// <summary>What is promised beyond <see cref="StoreContract"/> by a store that outlives the process.</summary>
public abstract class DatabaseStoreContract(TestDatabase database) : StoreContract
{
    [Fact]
    public async Task Another_host_goes_on_where_one_that_died_stopped()
    {
        await AddRunAsync("answer");
        await Harness.DisposeAsync();

        await using var next = new StoreHarness(database.BuildServices(new FakeClock()));
        var claimed = await next.StepAsync(async (step, ct) =>
            await step.Store.LockInstanceAsync("run", ct) is not null && await step.Store.ClaimBookmarkAsync("answer", ct));

        Assert.True(claimed);
    }

    [Fact]
    public async Task A_due_bookmark_whose_host_died_is_found_again_when_its_lease_ends()
    {
        await Harness.StepAsync(async (step, ct) =>
        {
            await step.Store.AddInstanceAsync(Sample.Instance(), ct);
            await step.Store.AddBookmarksAsync([Sample.Bookmark("timer", dueAt: Sample.Now)], ct);
        });

        Assert.Single(await DueAsync(Sample.Now));
        Assert.Empty(await DueAsync(Sample.Now.AddSeconds(59)));
        Assert.Single(await DueAsync(Sample.Now.AddSeconds(60)));
    }

    protected override async Task<StoreHarness> CreateAsync()
    {
        await database.InitializeAsync();
        return new StoreHarness(database.BuildServices(new FakeClock()));
    }

    protected override async Task DeleteAsync() => await database.DisposeAsync();

    private Task<IReadOnlyList<Waiting.Bookmark>> DueAsync(DateTimeOffset now) =>
        Harness.ReadAsync((store, ct) => store.ListDueBookmarksAsync(now, 10, ct));
}
