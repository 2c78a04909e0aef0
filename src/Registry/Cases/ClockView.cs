namespace Lajur.Registry.Cases;

/// <summary>A clock as a page shows it.</summary>
public sealed record ClockView
{
    /// <summary>The budget in words, such as "30 menit".</summary>
    public required string Budget { get; init; }

    /// <summary>The part of the budget that is used: 0 to 1, and above 1 when late.</summary>
    public required double Used { get; init; }

    /// <summary>Null while the clock stands still.</summary>
    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>Late, soon, on time or standing still, in words: "2 jam lagi", "terlambat 15 menit (jam kerja)".</summary>
    public required string DueText { get; init; }

    /// <summary>Why it is due then, in words: budget, hours that do not count, pauses.</summary>
    public required string Derivation { get; init; }

    public required ClockTone Tone { get; init; }
}
