using Lajur.Papers.Drawing;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Sop;

/// <summary>Draws one table of the flow: heads, rows, symbols, arrows.</summary>
internal sealed class FlowSheet
{
    /// <summary>The size of running text.</summary>
    public const double Size = 7.5;
    /// <summary>How high the heads of groups of columns stand.</summary>
    public const double GroupHeight = 14;

    private const double HeadSize = 7;
    private const double SignSize = 10;
    private const double Padding = 4;
    private const double SymbolHeight = 22;
    private const double ConnectorHeight = 20;
    private const double Clear = 6;
    private const double Thin = .6;
    private const double Firm = 1.1;

    private readonly SopMatrix _matrix;
    private readonly FlowTable _table;
    private readonly FlowRoutes _routes;
    private readonly FlowColumns _columns;
    private readonly Place _origin;
    private readonly FlowReading _reading;
    private readonly double[] _tops;
    private readonly double[] _heights;

    public FlowSheet(SopMatrix matrix, FlowTable table, FlowColumns columns, Place origin, FlowReading reading)
    {
        (_matrix, _table, _columns, _origin) = (matrix, table, columns, origin);
        _reading = reading;
        _routes = new FlowRoutes(table, matrix.Lanes.Count);
        HeadHeight = Lines.Height(matrix.Lanes.Select(Head).Select(lines => lines.Count).DefaultIfEmpty(1).Max(), HeadSize) + (2 * Padding) + GroupHeight;
        _heights = [.. table.Rows.Select((row, index) => HeightOf(row, index))];
        _tops = new double[_heights.Length + 1];
        _tops[0] = origin.Y + HeadHeight;
        for (var row = 0; row < _heights.Length; row++)
        {
            _tops[row + 1] = _tops[row] + _heights[row];
        }
    }

    /// <summary>How high the heads of the columns stand.</summary>
    public double HeadHeight { get; }

    /// <summary>How wide each column is.</summary>
    public IReadOnlyList<double> Widths => _columns.Widths;

    /// <summary>The names of the lanes, in order.</summary>
    public IReadOnlyList<string> LaneNames => [.. _matrix.Lanes.Select(lane => lane.Name)];

    /// <summary>The text of every cell, row by row; that of lanes is empty.</summary>
    public IEnumerable<IReadOnlyList<string>> Cells => _table.Rows.Select<FlowRow, IReadOnlyList<string>>(row =>
    [
        row.Number ?? "", row.Title, .. _matrix.Lanes.Select(_ => ""), row.Requirements ?? "", row.Duration ?? "", row.Output ?? "", row.Remark ?? "",
    ]);

    /// <summary>How high each row stands.</summary>
    public IReadOnlyList<double> Heights => _heights;

    /// <summary>Where the table ends at the right.</summary>
    public double Right => _origin.X + _columns.Width;

    /// <summary>Where the table ends.</summary>
    public double Bottom => _tops[^1];

    /// <summary>The symbols and the arrows alone, as an office program lays them over a table of its own.</summary>
    public IEnumerable<Mark> Symbols => _table.Rows.Index().SelectMany(row => row.Item.Symbols.SelectMany(symbol => Draw(symbol, row.Index)))
        .Concat(_table.Arrows.Select(Draw));

    /// <summary>Everything.</summary>
    public IEnumerable<Mark> Marks => Heads().Concat(_table.Rows.Select((row, index) => Draw(row, index))).Concat(_table.Arrows.Select(Draw));

    private IReadOnlyList<string> Head(SopLane lane, int column) =>
        Lines.Break(lane.Name, _columns.Widths[column + 2] - (2 * Padding), HeadSize, isBold: true);

    private double HeightOf(FlowRow row, int index)
    {
        var lines = Texts(row).Max(text => text.Lines.Count);
        var symbol = row.IsConnection ? ConnectorHeight : SymbolHeight;
        return Math.Max(Lines.Height(lines, Size) + (2 * Padding), symbol + Over(index) + Under(index));
    }

    /// <summary>Room above a symbol: lines lie there only above the first.</summary>
    private double Over(int row) => Clear + (row == 0 ? Corridor(0) : 2);

    private double Under(int row) => Clear + Corridor(row + 1);

    private double Corridor(int row) => _routes.Above(row).Count == 0 ? 0 : 4 + (FlowColumns.Track * _routes.Above(row).Count);

    private IEnumerable<(int Column, IReadOnlyList<string> Lines)> Texts(FlowRow row)
    {
        var standard = _columns.Standard;
        (int Column, string? Text)[] texts =
            [(0, row.Number), (1, row.Title), (standard, row.Requirements), (standard + 1, row.Duration), (standard + 2, row.Output), (standard + 3, row.Remark)];
        return texts.Select(text => (text.Column, Lines.Break(text.Text, _columns.Widths[text.Column] - (2 * Padding), Size)));
    }

    private IEnumerable<Mark> Heads()
    {
        var (top, middle, bottom) = (_origin.Y, _origin.Y + GroupHeight, _origin.Y + HeadHeight);
        var (standard, words) = (_columns.Standard, _reading.Heads);
        yield return Cell(0, 1, top, bottom, Ink.Wash);
        yield return Cell(1, 1, top, bottom, Ink.Wash);
        yield return Cell(2, _matrix.Lanes.Count, top, middle, Ink.Wash);
        yield return Cell(standard, 3, top, middle, Ink.Wash);
        yield return Cell(standard + 3, 1, top, bottom, Ink.Wash);
        (int Column, int Count, double Top, double Bottom, string Words)[] heads =
        [
            (0, 1, top, bottom, "No"), (1, 1, top, bottom, "Aktivitas"), (2, _matrix.Lanes.Count, top, middle, "Pelaksana"),
            (standard, 3, top, middle, words.Group), (standard, 1, middle, bottom, words.First),
            (standard + 1, 1, middle, bottom, words.Second), (standard + 2, 1, middle, bottom, words.Third), (standard + 3, 1, top, bottom, words.Last),
        ];
        for (var column = 2; column < standard + 3; column++)
        {
            yield return Cell(column, 1, middle, bottom, Ink.Wash);
        }

        foreach (var mark in heads.SelectMany(head => Centred([head.Words], head.Column, head.Count, head.Top, head.Bottom))
            .Concat(_matrix.Lanes.SelectMany((lane, column) => Centred(Head(lane, column), column + 2, 1, middle, bottom))))
        {
            yield return mark;
        }
    }

    private IEnumerable<Mark> Centred(IReadOnlyList<string> lines, int column, int count, double top, double bottom)
    {
        var x = _origin.X + _columns.Starts[column] + (_columns.Widths.Skip(column).Take(count).Sum() / 2);
        var first = ((top + bottom) / 2) - (Lines.Height(lines.Count, HeadSize) / 2) + HeadSize;
        return lines.Select((line, index) => new Mark.Text(new(x, first + Lines.Height(index, HeadSize)), line, HeadSize, IsBold: true, Align.Middle));
    }

    private Mark.Shape Cell(int column, int count, double top, double bottom, string? fill) => new(
        Outline.Rectangle,
        new(_origin.X + _columns.Starts[column], top, _columns.Widths.Skip(column).Take(count).Sum(), bottom - top),
        fill, Ink.Line, Thin);

    private Mark.Step Draw(FlowRow row, int index)
    {
        var (top, bottom) = (_tops[index], _tops[index + 1]);
        var marks = new List<Mark>();
        var look = row.Symbols.Select(symbol => _reading.Looks.GetValueOrDefault(symbol.Key)).DefaultIfEmpty().Max();
        marks.AddRange(_columns.Widths.Select((_, column) => Cell(column, 1, top, bottom, FlowLooks.Fill(look))));
        if (FlowLooks.Sign(look) is { } sign)
        {
            marks.Add(new Mark.Text(new(_origin.X + (_columns.Widths[0] / 2), bottom - Padding), sign, SignSize, IsBold: true, Align.Middle));
        }

        foreach (var (column, lines) in Texts(row))
        {
            var middled = column == 0 || column == _columns.Standard + 1;
            var x = _origin.X + _columns.Starts[column] + (middled ? _columns.Widths[column] / 2 : Padding);
            marks.AddRange(lines.Select((line, i) => new Mark.Text(
                new(x, top + Padding + Size + Lines.Height(i, Size)), line, Size, IsBold: false, middled ? Align.Middle : Align.Start)));
        }

        marks.AddRange(row.Symbols.SelectMany(symbol => Draw(symbol, index)));
        return new(
            string.Join(' ', row.Symbols.Select(symbol => symbol.Key)),
            $"Langkah {row.Number ?? "tanpa nomor"}: {row.Title}{FlowLooks.Words(look)}",
            new(_origin.X, top, _columns.Width, bottom - top), marks);
    }

    private IEnumerable<Mark> Draw(FlowSymbol symbol, int row)
    {
        var box = BoxOf(symbol.Key);
        yield return new Mark.Shape(symbol.Outline, box, Ink.White, Ink.Black, Firm);
        if (symbol.Letter is { } letter)
        {
            yield return new Mark.Text(new(box.CentreX, box.Y + 9.5), letter, Size, IsBold: true, Align.Middle);
        }
    }

    private Box BoxOf(string key)
    {
        var (row, column) = _routes.Of(key);
        var connects = _table.Rows[row].IsConnection;
        var (width, height) = connects ? (18, ConnectorHeight) : (_columns.SymbolWidth, SymbolHeight);
        var room = _heights[row] - Over(row) - Under(row);
        return new(
            _origin.X + _columns.Centre(column) - (width / 2), _tops[row] + Over(row) + ((room - height) / 2), width, height);
    }

    private Mark Draw(FlowArrow arrow)
    {
        var (from, to) = (BoxOf(arrow.From), BoxOf(arrow.To));
        var (source, target) = (_routes.Of(arrow.From), _routes.Of(arrow.To));
        var isForward = target.Row > source.Row;
        var name = FlowRoutes.Name(arrow, isForward);
        List<Place> places = [];
        if (target.Row == source.Row + 1)
        {
            places.Add(new(from.CentreX, from.Bottom));
            if (source.Column != target.Column)
            {
                var y = CorridorY(target.Row, name);
                places.AddRange([new(from.CentreX, y), new(to.CentreX, y)]);
            }
        }
        else if (isForward)
        {
            AddLeap(places, from, to, source, target, name);
        }
        else
        {
            var (x, y) = (_origin.X + _columns.Right(source.Column, _routes.Right(source.Column).Of(name)), CorridorY(target.Row, name));
            places.AddRange([new(from.Right, from.CentreY), new(x, from.CentreY), new(x, y), new(to.CentreX, y)]);
        }

        places.Add(new(to.CentreX, to.Y));
        return new Mark.Line(places, Firm, Ink.Black, HasHead: true);
    }

    private void AddLeap(List<Place> places, Box from, Box to, (int Row, int Column) source, (int Row, int Column) target, string name)
    {
        var x = _origin.X + _columns.Left(source.Column, _routes.Left(source.Column).Of(name));
        places.AddRange([new(from.X, from.CentreY), new(x, from.CentreY)]);
        if (source.Column != target.Column)
        {
            var over = CorridorY(source.Row + 1, name);
            places.Add(new(x, over));
            x = _origin.X + _columns.Left(target.Column, _routes.Left(target.Column).Of(name));
            places.Add(new(x, over));
        }

        var y = CorridorY(target.Row, name);
        places.AddRange([new(x, y), new(to.CentreX, y)]);
    }

    /// <summary>Where a line runs above a row: at the foot of the row before; above the first row in that row itself.</summary>
    private double CorridorY(int row, string name)
    {
        var away = 4 + (FlowColumns.Track * _routes.Above(row).Of(name));
        return row == 0 ? _tops[0] + away : _tops[row] - away;
    }
}
