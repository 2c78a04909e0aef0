namespace Lajur.Registry.Guarantees.Reading;

/// <summary>A guarantee as the page of its case names it.</summary>
/// <param name="Id">Its own page.</param>
/// <param name="Number">Its number in the book; null while it is only reported.</param>
/// <param name="Cause">What was not as promised.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Task">What is to be done.</param>
/// <param name="IsTakenBack">True when a revised calendar says that the promise was kept.</param>
/// <param name="MayOpen">True when the officer who looks fulfils it or leads.</param>
public sealed record CaseGuarantee(
    Guid Id, string? Number, GuaranteeCause Cause, GuaranteeState State, string Task, bool IsTakenBack, bool MayOpen);
