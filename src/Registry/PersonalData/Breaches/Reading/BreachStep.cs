namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>What to do next about a breach.</summary>
/// <param name="Part">Where it is done.</param>
/// <param name="Sentence">What it is.</param>
public sealed record BreachStep(BreachPart Part, string Sentence);
