namespace Lajur.Registry.Desk;

/// <summary>What was asked of the applicant, and whether staff must say so.</summary>
/// <param name="Request">What the applicant sees and answers.</param>
/// <param name="Contact">
/// Set when the applicant is to be told by a person: open a work item of kind Contact in the lane of the request. Null when
/// the tracking page or an e-mail says it, or when no lane asked.
/// </param>
public sealed record AskResult(CompletionRequest Request, NotifyResult.StaffMustContact? Contact);
