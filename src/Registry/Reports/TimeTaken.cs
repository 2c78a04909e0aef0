namespace Lajur.Registry.Reports;

/// <param name="Took">Office time on the clock of a case; it stands while the applicant completes the file.</param>
/// <param name="InTime">Whether that was within the promise.</param>
public sealed record TimeTaken(TimeSpan Took, bool InTime);
