namespace Lajur.Studio.Instances;

/// <summary>Where the host has nothing but instances, none is kept.</summary>
internal sealed class NoInstanceKeeper : IInstanceKeeper
{
    public Task<IReadOnlyCollection<string>> KeptAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyCollection<string>>([]);

    public Task<IReadOnlyCollection<string>> KeptVersionsAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyCollection<string>>([]);
}
