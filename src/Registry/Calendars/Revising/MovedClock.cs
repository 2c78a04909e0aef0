namespace Lajur.Registry.Calendars.Revising;

/// <summary>A running clock whose due moment a revision moves.</summary>
/// <param name="ClockId">The clock.</param>
/// <param name="CaseId">The case it belongs to.</param>
/// <param name="CaseNumber">The case's number.</param>
/// <param name="StepTitle">The step it measures; null for the clock of the case itself.</param>
/// <param name="Before">When it is due by the calendar as it is recorded.</param>
/// <param name="After">When it would be due.</param>
public sealed record MovedClock(
    Guid ClockId, Guid CaseId, string CaseNumber, string? StepTitle, DateTimeOffset Before, DateTimeOffset After);
