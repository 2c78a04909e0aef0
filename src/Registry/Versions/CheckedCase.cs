namespace Lajur.Registry.Versions;

/// <summary>A case that may be moved, and what stands in its way.</summary>
public sealed record CheckedCase
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string SourceVersionId { get; init; }

    public required int SourceVersion { get; init; }

    /// <summary>The steps it stands at, as an inbox calls them.</summary>
    public required IReadOnlyList<string> Standing { get; init; }

    /// <summary>Who works on it right now, by name.</summary>
    public required IReadOnlyList<string> Holders { get; init; }

    /// <summary>Why it cannot be moved; empty when it can.</summary>
    public required IReadOnlyList<string> Refusals { get; init; }

    /// <summary>What is to be known of it.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    public bool CanMove => Refusals.Count == 0;
}
