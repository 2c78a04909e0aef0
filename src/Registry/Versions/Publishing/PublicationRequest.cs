namespace Lajur.Registry.Versions.Publishing;

/// <summary>The wish to publish a draft as it was at one moment; a drawing has at most one that waits.</summary>
public sealed class PublicationRequest
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required string DefinitionId { get; init; }

    /// <summary>The draft.</summary>
    public required string VersionId { get; init; }

    public required int Version { get; init; }

    /// <summary>What the draft says (<see cref="DrawingFingerprint"/>): a draft that says anything else has to be asked for anew.</summary>
    public required string Fingerprint { get; init; }

    public required Guid AskedById { get; init; }

    public required string AskedByName { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public PublicationState State { get; internal set; } = PublicationState.Waiting;

    public Guid? DecidedById { get; internal set; }

    public string? DecidedByName { get; internal set; }

    public DateTimeOffset? DecidedAt { get; internal set; }

    /// <summary>Why it was returned.</summary>
    public string? Reason { get; internal set; }
}
