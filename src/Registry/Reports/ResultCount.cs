namespace Lajur.Registry.Reports;

/// <param name="Result">The word of the closing, such as "Dijawab".</param>
/// <param name="Count">How many cases were closed with it.</param>
public sealed record ResultCount(string Result, int Count);
