namespace Lajur.Registry.Replays.Past;

/// <summary>What is known of a past case, without a word of whose it was.</summary>
public sealed record PastCase
{
    public required string Number { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>In the order in which they came.</summary>
    public required IReadOnlyList<PastVisit> Visits { get; init; }

    /// <summary>In the order in which they were asked.</summary>
    public IReadOnlyList<PastAsk> Asks { get; init; } = [];

    /// <summary>Office time that it really took of the promise; null when that was not measured.</summary>
    public TimeSpan? Took { get; init; }

    /// <summary>True when it really broke the promise.</summary>
    public bool WasLate { get; init; }
}
