using Lajur.Registry.Sop;

namespace Lajur.Host.Casework;

/// <summary>
/// The lines between the symbols of an SOP matrix, cut at the borders of its cells so that a style sheet can draw each piece
/// however tall a row grows: out of a symbol and down (<c>down</c>), along the top of the next row (<c>left</c>,
/// <c>right</c>, <c>across</c>), and into the next symbol (<c>in</c>). Steps with one number and different letters (2.a, 2.b)
/// are alternatives: a dashed line (<c>or-down</c>, <c>or-in</c>) joins them, without an arrow.
/// </summary>
internal sealed class SopWires(IReadOnlyList<string> lanes, IReadOnlyList<SopRow> rows)
{
    /// <summary>The pieces in one cell; both numbers from 0.</summary>
    public IEnumerable<string> At(int row, int column)
    {
        var here = ColumnOf(row);
        if (here == column && row + 1 < rows.Count && ColumnOf(row + 1) >= 0)
        {
            yield return AreAlternatives(row, row + 1) ? "or-down" : "down";
        }

        var from = row > 0 ? ColumnOf(row - 1) : -1;
        if (from < 0 || here < 0)
        {
            yield break;
        }

        if (here == column)
        {
            yield return AreAlternatives(row - 1, row) ? "or-in" : "in";
        }

        foreach (var piece in Along(from, here, column))
        {
            yield return piece;
        }
    }

    private static IEnumerable<string> Along(int from, int to, int column)
    {
        if (column == from || column == to)
        {
            var other = column == from ? to : from;
            if (other != column)
            {
                yield return other > column ? "right" : "left";
            }
        }
        else if (column > Math.Min(from, to) && column < Math.Max(from, to))
        {
            yield return "across";
        }
    }

    private int ColumnOf(int row)
    {
        for (var column = 0; column < lanes.Count; column++)
        {
            if (lanes[column] == rows[row].LaneKey)
            {
                return column;
            }
        }

        return -1;
    }

    private bool AreAlternatives(int first, int second) =>
        Stem(rows[first].Number) is { } stem && stem == Stem(rows[second].Number);

    /// <summary>The number before the letter, or null for a step that has no letter.</summary>
    private static string? Stem(string? number) =>
        number?.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? number[..dot] : null;
}
