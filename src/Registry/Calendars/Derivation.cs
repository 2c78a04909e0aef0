using Lajur.Registry.Calendars.Days;

namespace Lajur.Registry.Calendars;

/// <summary>Why a due moment is when it is.</summary>
/// <param name="CountsFrom">When counting began: the start, or the next opening.</param>
/// <param name="StartedClosed">True when the start fell outside office hours.</param>
/// <param name="Skipped">Days between that did not count, in order.</param>
/// <param name="IsProvisional">True when the free days of a year in it are not decreed yet.</param>
/// <param name="Sentence">The same in Indonesian, for citizens.</param>
public sealed record Derivation(
    DateTimeOffset CountsFrom,
    bool StartedClosed,
    IReadOnlyList<SkippedDay> Skipped,
    bool IsProvisional,
    string Sentence);
