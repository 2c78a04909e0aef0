namespace Lajur.Studio.Instances;

/// <summary>Tells which instances the host keeps, whoever asks to delete them: their journal belongs to something of its own.</summary>
public interface IInstanceKeeper
{
    /// <summary>Those of <paramref name="instanceIds"/> that are kept.</summary>
    Task<IReadOnlyCollection<string>> KeptAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken);
}
