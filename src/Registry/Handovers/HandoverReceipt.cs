using Lajur.Registry.Registers;

namespace Lajur.Registry.Handovers;

/// <summary>What the receipt of a handover says.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="ServiceName">Its service.</param>
/// <param name="ApplicantName">In full: it is a paper that is signed.</param>
/// <param name="Entries">The case's lines in the office's books.</param>
/// <param name="Handover">What was given to whom; the last, should there be several.</param>
public sealed record HandoverReceipt(
    string CaseNumber, string ServiceName, string ApplicantName, IReadOnlyList<RegisterEntry> Entries, Handover Handover);
