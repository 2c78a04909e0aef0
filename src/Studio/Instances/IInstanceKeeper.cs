namespace Lajur.Studio.Instances;

/// <summary>
/// Tells which instances the host keeps, whoever asks to delete them: their journal belongs to something of its own. And which versions
/// it keeps for them.
/// </summary>
public interface IInstanceKeeper
{
    /// <summary>Those of <paramref name="instanceIds"/> that are kept.</summary>
    Task<IReadOnlyCollection<string>> KeptAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken);

    /// <summary>Those of <paramref name="versionIds"/> that kept instances ran on before they were moved to another.</summary>
    Task<IReadOnlyCollection<string>> LeftAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken);
}
