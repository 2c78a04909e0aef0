namespace Lajur.Host.Exchange.Incoming;

/// <summary>Somebody keeps what a file became as a draft.</summary>
internal sealed record KeepDraft
{
    public required FileReading.Drawn Reading { get; init; }

    /// <summary>What the drawing is called.</summary>
    public required string Name { get; init; }

    /// <summary>The drawing whose draft it becomes; null for a new one.</summary>
    public required string? Target { get; init; }

    /// <summary>The revision of that drawing that the preview saw; null for a drawing that was never saved here.</summary>
    public required long? SeenRevision { get; init; }

    public required IReadOnlyList<LaneChoice> Lanes { get; init; }

    /// <summary>One keeping, however often it is asked for.</summary>
    public required Guid Operation { get; init; }
}
