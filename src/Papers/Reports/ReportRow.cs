namespace Lajur.Papers.Reports;

/// <summary>A row of a printed table.</summary>
public sealed record ReportRow(IReadOnlyList<string> Cells, bool IsBold = false);
