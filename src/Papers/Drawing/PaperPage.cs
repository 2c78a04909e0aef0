namespace Lajur.Papers.Drawing;

/// <summary>A page that is drawn, for paper and screen alike.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Marks">From the ground up.</param>
public sealed record PaperPage(double Width, double Height, IReadOnlyList<Mark> Marks)
{
    /// <summary>The longer side of A4.</summary>
    public const double LongSide = 841.89;

    /// <summary>The shorter side of A4.</summary>
    public const double ShortSide = 595.28;
}
