namespace Lajur.Engine.Runtime;

/// <summary>What an event moved.</summary>
/// <param name="AlreadyDone">True when the same operation was carried out before.</param>
/// <param name="Resumed">The instances that went on.</param>
/// <param name="Started">The instances that were started.</param>
public sealed record PublishResult(bool AlreadyDone, IReadOnlyList<string> Resumed, IReadOnlyList<string> Started)
{
    /// <summary>What WriteLine wrote.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}
