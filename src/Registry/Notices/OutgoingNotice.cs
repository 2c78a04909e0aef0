namespace Lajur.Registry.Notices;

/// <summary>A notice as it leaves the house: with the link to the case, which is stored nowhere.</summary>
public sealed record OutgoingNotice
{
    /// <summary>The same at every attempt, so that a repeated sending is recognised.</summary>
    public required string Key { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }
}
