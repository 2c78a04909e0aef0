namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>A case whose applicant was not written to yet.</summary>
public sealed record BreachWaiting(Guid CaseId, string CaseNumber);
