using Lajur.Testing.Clocks;

namespace Lajur.Engine.Storage.Tests;

/// <summary>
/// What the engine may rely on, whatever it is kept in. Every store runs all of it; a change to the ports starts here.
/// </summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    protected FakeClock Clock { get; } = new();

    protected StoreHarness Harness { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Harness = await CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await Harness.DisposeAsync();
        await DeleteAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<StoreHarness> CreateAsync();

    protected virtual Task DeleteAsync() => Task.CompletedTask;

    /// <summary>A run that waits at the bookmarks named.</summary>
    protected Task AddRunAsync(params string[] bookmarks) => Harness.StepAsync(async (step, ct) =>
    {
        await step.Store.AddInstanceAsync(Sample.Instance(), ct);
        await step.Store.AddBookmarksAsync([.. bookmarks.Select(id => Sample.Bookmark(id))], ct);
    });
}
