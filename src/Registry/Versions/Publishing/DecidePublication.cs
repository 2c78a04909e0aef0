namespace Lajur.Registry.Versions.Publishing;

/// <summary>The second person approves a publication, or returns it.</summary>
public sealed record DecidePublication
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaxReason = 1000;

    public required Guid OfficerId { get; init; }

    public required Guid RequestId { get; init; }

    /// <summary>False to return it, which takes a reason.</summary>
    public required bool Approves { get; init; }

    public required string Reason { get; init; }

    /// <summary>The draft as it was compared (<see cref="DrawingFingerprint"/>).</summary>
    public required string SeenFingerprint { get; init; }

    /// <summary>The id of the published version that it was compared with; empty for none.</summary>
    public required string SeenPublished { get; init; }
}
