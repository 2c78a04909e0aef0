using Lajur.Registry.Cases;

namespace Lajur.Registry.Inbox.Signals;

/// <summary>A deadline of which this officer was reminded, while it still runs.</summary>
/// <param name="CaseNumber">The case's number.</param>
/// <param name="ServiceName">The service.</param>
/// <param name="StepTitle">The step it is about; null for the promise to the applicant.</param>
/// <param name="Share">The highest share of the budget that the officer was told of, in percent.</param>
/// <param name="DueText">How it stands now.</param>
/// <param name="Tone">The same as a colour.</param>
public sealed record DueWarning(
    string CaseNumber, string ServiceName, string? StepTitle, int Share, string DueText, ClockTone Tone);
