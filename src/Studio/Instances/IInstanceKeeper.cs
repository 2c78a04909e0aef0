namespace Lajur.Studio.Instances;

/// <summary>
/// Tells which instances the host keeps, whoever asks to delete them: their journal belongs to something of its own. And which versions
/// of drawings it keeps with them.
/// </summary>
public interface IInstanceKeeper
{
    /// <summary>Those of <paramref name="instanceIds"/> that are kept.</summary>
    Task<IReadOnlyCollection<string>> KeptAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken);

    /// <summary>Those of <paramref name="versionIds"/> that are kept whichever instances are left of them.</summary>
    Task<IReadOnlyCollection<string>> KeptVersionsAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken);
}
