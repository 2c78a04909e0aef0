namespace Lajur.Registry.Surveys.Reports;

/// <param name="Label">Such as "SMA/SMK".</param>
/// <param name="Count">Respondents; null when it is hidden.</param>
public sealed record BreakdownCell(string Label, int? Count);
