using Lajur.Papers.Drawing;

namespace Lajur.Papers.Reports;

/// <summary>Draws a table over as many pages as it needs. A row that no page could hold goes on on the next.</summary>
internal sealed class ReportTable
{
    private const double Size = 7.5;
    private const double Padding = 3.5;
    private const double Thin = .5;
    private static readonly double s_line = Lines.Height(1, Size);

    private readonly ReportSheet _sheet;
    private readonly ReportPart.Table _table;
    private readonly double[] _widths;
    private readonly IReadOnlyList<IReadOnlyList<string>> _heads;

    public ReportTable(ReportSheet sheet, ReportPart.Table table)
    {
        (_sheet, _table) = (sheet, table);
        var whole = table.Columns.Sum(column => column.Width);
        _widths = [.. table.Columns.Select(column => sheet.Inner * column.Width / whole)];
        _heads = [.. table.Columns.Select((column, index) => Lines.Break(column.Title, _widths[index] - (2 * Padding), Size, isBold: true))];
    }

    private double HeadHeight => HeightOf(_heads.Max(lines => lines.Count));

    public void Draw()
    {
        _sheet.Demand(HeadHeight + HeightOf(1));
        DrawHead();
        foreach (var row in _table.Rows)
        {
            DrawRow(row);
        }
    }

    private static double HeightOf(int lines) => (Math.Max(1, lines) * s_line) + (2 * Padding);

    private void DrawHead() => Draw(_heads, HeadHeight, isBold: true, Ink.Wash, isCentred: true);

    private void DrawRow(ReportRow row)
    {
        IReadOnlyList<IReadOnlyList<string>> left =
            [.. row.Cells.Select((cell, column) => Lines.Break(cell, _widths[column] - (2 * Padding), Size, row.IsBold))];
        // What a fresh page could hold is not torn apart.
        if (_sheet.Room < HeightOf(Most(left)) && HeightOf(Most(left)) <= _sheet.Height - (2 * ReportSheet.Margin) - HeadHeight)
        {
            Turn();
        }

        do
        {
            if (_sheet.Room < HeightOf(1))
            {
                Turn();
            }

            var fit = Math.Max(1, (int)((_sheet.Room - (2 * Padding)) / s_line));
            Draw([.. left.Select(lines => lines.Take(fit).ToList())], HeightOf(Math.Min(fit, Most(left))), row.IsBold, row.IsBold ? Ink.Wash : null, isCentred: false);
            left = [.. left.Select(lines => lines.Skip(fit).ToList())];
        }
        while (Most(left) > 0);
    }

    private void Turn()
    {
        _sheet.Turn();
        DrawHead();
    }

    private static int Most(IReadOnlyList<IReadOnlyList<string>> cells) => cells.Max(lines => lines.Count);

    private void Draw(
        IReadOnlyList<IReadOnlyList<string>> cells, double height, bool isBold, string? fill, bool isCentred)
    {
        var x = _sheet.Left;
        foreach (var (column, lines) in cells.Index())
        {
            _sheet.Add(new Mark.Shape(Outline.Rectangle, new(x, _sheet.Y, _widths[column], height), fill, Ink.Line, Thin));
            var (at, align) = (isCentred, _table.Columns[column].IsFigure) switch
            {
                (true, _) => (x + (_widths[column] / 2), Align.Middle),
                (_, true) => (x + _widths[column] - Padding, Align.End),
                _ => (x + Padding, Align.Start),
            };
            foreach (var (index, line) in lines.Index())
            {
                _sheet.Add(new Mark.Text(new(at, _sheet.Y + Padding + Size + (index * s_line) - 1), line, Size, isBold, align));
            }

            x += _widths[column];
        }

        _sheet.Skip(height);
    }
}
