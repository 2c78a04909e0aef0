using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Reality;

/// <summary>A row of the SOP beside what happened there. Times are office time; while clocks stood still nothing counts.</summary>
public sealed record RowReality
{
    /// <summary>How many visits a statement needs.</summary>
    public const int LeastVisits = 20;

    public required string ActivityId { get; init; }

    /// <summary>The number in the SOP; null when the drawing gives none.</summary>
    public required string? Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The pelaksana by name.</summary>
    public required string Lane { get; init; }

    /// <summary>The Waktu of the drawing; null when it names none.</summary>
    public required BusinessDuration? Norm { get; init; }

    /// <summary>True for a step of the applicant, whose time is their own.</summary>
    public bool IsApplicants { get; init; }

    /// <summary>How often cases came here and went on.</summary>
    public required int Visits { get; init; }

    /// <summary>How many cases that were.</summary>
    public required int Cases { get; init; }

    /// <summary>Visits of a case that had been here before.</summary>
    public int Repeats => Visits - Cases;

    /// <summary>Visits that ended with handing the file back: to the applicant, or to an earlier step.</summary>
    public int SentBack { get; init; }

    /// <summary>Visits that took longer than the norm.</summary>
    public int Late { get; init; }

    /// <summary>Half of the visits took no longer.</summary>
    public TimeSpan? Median { get; init; }

    /// <summary>Nine of ten took no longer.</summary>
    public TimeSpan? P90 { get; init; }

    /// <summary>Visits of which it is known when somebody took the task; the others were done without being taken first.</summary>
    public int Taken { get; init; }

    /// <summary>Median of the time until somebody took it, of <see cref="Taken"/>.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Median of the time in somebody's hands, of <see cref="Taken"/>.</summary>
    public TimeSpan? Work { get; init; }

    /// <summary>Nine of ten were worked on no longer, of <see cref="Taken"/>.</summary>
    public TimeSpan? WorkP90 { get; init; }

    /// <summary>Tasks that stand open here now, whenever their case came in.</summary>
    public int OpenNow { get; init; }

    /// <summary>How many of <see cref="OpenNow"/> are late.</summary>
    public int OpenLate { get; init; }

    public RealityLevel Level { get; init; }

    public NormProposal Proposal { get; init; } = new NormProposal.None();
}
