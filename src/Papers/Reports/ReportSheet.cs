using Lajur.Papers.Drawing;

namespace Lajur.Papers.Reports;

/// <summary>Pages that are filled from top to bottom.</summary>
internal sealed class ReportSheet
{
    /// <summary>White at every side, in points.</summary>
    public const double Margin = 42;

    private readonly List<List<Mark>> _pages = [[]];

    public ReportSheet(bool isLandscape)
    {
        (Width, Height) = isLandscape ? (PaperPage.LongSide, PaperPage.ShortSide) : (PaperPage.ShortSide, PaperPage.LongSide);
        Y = Margin;
    }

    public double Width { get; }

    public double Height { get; }

    public double Left { get; } = Margin;

    public double Right => Width - Margin;

    /// <summary>The width between the margins.</summary>
    public double Inner => Width - (2 * Margin);

    /// <summary>Where the next thing begins, from above.</summary>
    public double Y { get; private set; }

    /// <summary>What is left of this page.</summary>
    public double Room => Height - Margin - Y;

    public IReadOnlyList<IReadOnlyList<Mark>> Pages => _pages;

    public void Add(Mark mark) => _pages[^1].Add(mark);

    public void Skip(double by) => Y += by;

    /// <summary>Begins a new page unless so much is left.</summary>
    public void Demand(double height)
    {
        if (Room < height)
        {
            Turn();
        }
    }

    public void Turn()
    {
        _pages.Add([]);
        Y = Margin;
    }

    /// <summary>A line of text whose letters hang from <see cref="Y"/>.</summary>
    public void Text(string words, double x, double size, bool isBold = false, Align align = Align.Start) =>
        Add(new Mark.Text(new(x, Y + size), words, size, isBold, align));

    /// <summary>A paragraph over the whole width.</summary>
    public void Write(string words, double size, bool isBold = false, Align align = Align.Start)
    {
        var x = align == Align.Middle ? Width / 2 : Left;
        foreach (var line in Lines.Break(words, Inner, size, isBold))
        {
            Demand(Lines.Height(1, size));
            Text(line, x, size, isBold, align);
            Skip(Lines.Height(1, size));
        }
    }
}
