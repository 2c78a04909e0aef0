namespace Lajur.Papers.Drawing;

/// <summary>A place on a page, in points (1/72 inch) from its upper left corner.</summary>
public sealed record Place(double X, double Y);
