using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Sop;

/// <summary>A row of the SOP: one activity of one lane with its standard (mutu baku).</summary>
public sealed record SopRow
{
    /// <summary>The activity in the drawing.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The number in the SOP, such as "2.a"; null when the drawing gives none.</summary>
    public required string? Number { get; init; }

    public required string Title { get; init; }

    public required string LaneKey { get; init; }

    public required SopSymbol Symbol { get; init; }

    /// <summary>Kelengkapan.</summary>
    public required string? Requirements { get; init; }

    /// <summary>Waktu in words, such as "15 menit".</summary>
    public required string? Duration { get; init; }

    /// <summary>The same to reckon with; null when there is none, or it is no length of business time.</summary>
    public BusinessDuration? Norm { get; init; }

    /// <summary>Output.</summary>
    public required string? Output { get; init; }

    /// <summary>Keterangan, such as who may not do it (separation of duties); null when there is none.</summary>
    public string? Remark { get; init; }

    /// <summary>The steps, by id or name, whose officers may not do this one.</summary>
    internal IReadOnlyList<string> NotSameAs { get; init; } = [];

    public SopStepState State { get; init; } = SopStepState.Coming;

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The officer who holds or did it; never shown to citizens.</summary>
    public string? OfficerName { get; init; }
}
