namespace Lajur.Papers.Reports;

/// <summary>A column of a printed table.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Width">Its share of the width, measured against the others.</param>
/// <param name="IsFigure">True when its cells stand at the right.</param>
public sealed record ReportColumn(string Title, double Width, bool IsFigure = false);
