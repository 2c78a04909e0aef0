using Lajur.Registry.Cases;

namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>Somebody for staff to telephone or write to.</summary>
/// <param name="CaseId">By which it is marked.</param>
/// <param name="CaseNumber">The case that holds their address.</param>
/// <param name="Name">Masked for whoever does not see the case whole, and of a complainant not shown to them at all.</param>
/// <param name="Phone">Likewise; null where there is none.</param>
/// <param name="Way">Telephone, WhatsApp or letter.</param>
/// <param name="IsWhole">True when nothing is masked.</param>
public sealed record BreachPerson(Guid CaseId, string CaseNumber, string Name, string? Phone, ContactMedium Way, bool IsWhole);
