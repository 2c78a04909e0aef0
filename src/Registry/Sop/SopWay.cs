namespace Lajur.Registry.Sop;

/// <summary>One way on from a step that has several.</summary>
/// <param name="From">The activity of the row it leaves.</param>
/// <param name="Outcome">The outcome that leads this way.</param>
/// <param name="To">The rows it reaches, in the order of their numbers; empty when it ends, or goes to the applicant alone.</param>
/// <param name="AsksApplicant">True when it hands the file back to the applicant first.</param>
public sealed record SopWay(string From, string Outcome, IReadOnlyList<SopRow> To, bool AsksApplicant);
