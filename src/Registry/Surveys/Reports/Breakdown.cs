namespace Lajur.Registry.Surveys.Reports;

/// <summary>How respondents part by one of the data they gave.</summary>
public sealed record Breakdown(string Title, IReadOnlyList<BreakdownCell> Cells);
