namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>A breach as somebody whom it concerns reads it on their tracking page.</summary>
/// <param name="Number">By which they ask the office about it.</param>
/// <param name="Paragraphs">What happened to their data, and what is done about it.</param>
public sealed record BreachTold(string Number, IReadOnlyList<string> Paragraphs);
