namespace Lajur.Registry.PersonalData;

/// <summary>One look of an officer at a citizen's data.</summary>
/// <param name="At">When it began; within a quarter of an hour the same look stands once.</param>
/// <param name="OfficerName">Who looked.</param>
/// <param name="What">What was opened, in Indonesian.</param>
/// <param name="CaseNumber">Whose case it was; null for a book or another list of many.</param>
/// <param name="Unmasked">False when the person was masked.</param>
public sealed record AccessLogLine(DateTimeOffset At, string OfficerName, string What, string? CaseNumber, bool Unmasked);
