namespace Lajur.Registry.Guarantees.Reading;

/// <summary>A delivery that was tried, for the applicant.</summary>
/// <param name="At">When.</param>
/// <param name="Sentence">What came of it.</param>
public sealed record TrackedAttempt(DateTimeOffset At, string Sentence);
