namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>A breach in the list and in the book.</summary>
public sealed record BreachRow(Breach Breach, BreachCounts Counts, BreachClock Clock);
