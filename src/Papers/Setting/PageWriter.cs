using Lajur.Papers.Drawing;

namespace Lajur.Papers.Setting;

/// <summary>Sets running text on pages from the top, a new page where one is full, each with its number at the foot.</summary>
internal sealed class PageWriter
{
    private const double Foot = 18;

    private readonly List<List<Mark>> _pages = [[]];
    private readonly double _width;
    private readonly double _height;
    private readonly double _margin;
    private readonly string? _note;

    /// <param name="width">Of a page, in points.</param>
    /// <param name="height">Of a page, in points.</param>
    /// <param name="margin">Left free at each side.</param>
    /// <param name="note">What stands at the foot of each page; null for nothing.</param>
    public PageWriter(double width, double height, double margin, string? note = null) =>
        (_width, _height, _margin, _note, Y) = (width, height, margin, note, margin);

    /// <summary>Where the next line stands.</summary>
    public double Y { get; private set; }

    public double Left => _margin;

    public double Right => _width - _margin;

    /// <summary>How wide text may be.</summary>
    public double Room => _width - (2 * _margin);

    /// <summary>Puts a mark at its own place on the page at hand.</summary>
    public void Put(Mark mark) => _pages[^1].Add(mark);

    /// <summary>Leaves room.</summary>
    public void Gap(double points) => Y += points;

    /// <summary>Goes on on a new page unless so much room is left.</summary>
    public void Need(double points)
    {
        if (Y + points > _height - _margin - Foot && _pages[^1].Count > 0)
        {
            _pages.Add([]);
            Y = _margin;
        }
    }

    /// <summary>A paragraph.</summary>
    public void Text(string? words, double size, bool isBold = false, Align align = Align.Start, double indent = 0)
    {
        foreach (var line in Lines.Break(words, Room - indent, size, isBold))
        {
            Need(size * Lines.Leading);
            var x = align switch { Align.Middle => _width / 2, Align.End => Right, _ => Left + indent };
            Put(new Mark.Text(new(x, Y + size), line, size, isBold, align));
            Y += size * Lines.Leading;
        }
    }

    /// <summary>An item of a list, its sign hanging before it.</summary>
    public void Item(string sign, string words, double size, double indent = 0)
    {
        const double Hang = 18;
        Need(size * Lines.Leading);
        Put(new Mark.Text(new(Left + indent, Y + size), sign, size));
        Text(words, size, indent: indent + Hang);
        Gap(2);
    }

    /// <summary>What is said of something, in two columns.</summary>
    public void Field(string name, string? value, double size, bool isBold = false)
    {
        const double Column = 150;
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        var names = Lines.Break(name, Column - 10, size);
        Need(Lines.Height(names.Count, size));
        foreach (var (index, line) in names.Index())
        {
            Put(new Mark.Text(new(Left, Y + size + Lines.Height(index, size)), line, size, Colour: Ink.Soft));
        }

        // A value of fewer lines than its name leaves the rest of the name free, also where it went on on a new page.
        var (page, top) = (_pages.Count, Y);
        Text(value, size, isBold, indent: Column);
        Y = page == _pages.Count ? Math.Max(Y, top + Lines.Height(names.Count, size)) : Y;
        Gap(4);
    }

    /// <summary>A line across the page.</summary>
    public void Rule(double weight)
    {
        Put(new Mark.Line([new(Left, Y), new(Right, Y)], weight, Ink.Black));
        Y += weight + 2;
    }

    public IReadOnlyList<PaperPage> Finish() => [.. _pages.Select((marks, index) => new PaperPage(_width, _height, [.. marks, .. Footer(index)]))];

    private IEnumerable<Mark> Footer(int index)
    {
        if (_note is not null)
        {
            yield return new Mark.Text(new(Left, _height - _margin + 8), _note, 7, Colour: Ink.Soft);
        }

        if (_pages.Count > 1)
        {
            yield return new Mark.Text(new(Right, _height - _margin + 8), $"Halaman {index + 1} dari {_pages.Count}", 7, Align: Align.End, Colour: Ink.Soft);
        }
    }
}
