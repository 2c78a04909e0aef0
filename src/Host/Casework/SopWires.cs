using Lajur.Registry.Sop;

namespace Lajur.Host.Casework;

/// <summary>
/// The arrows of an SOP matrix, cut at the borders of its cells, so that a style sheet draws each piece however tall a row
/// grows. An arrow to the next row goes straight down; one that leaps rows runs at the left of its target's column, one that
/// goes back runs up at the right of its source's, both past the symbols between. case.css draws the pieces by these names.
/// </summary>
public sealed class SopWires
{
    private readonly Dictionary<(int Row, int Column), SortedSet<string>> _pieces = [];

    public SopWires(SopMatrix matrix)
    {
        var lanes = matrix.Lanes.Select((lane, column) => (lane.Key, column)).ToDictionary(StringComparer.Ordinal);
        var rows = matrix.Rows.Select((row, index) => (row.ActivityId, index)).DistinctBy(pair => pair.ActivityId, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        foreach (var arrow in matrix.Arrows)
        {
            if (rows.TryGetValue(arrow.From, out var from) && rows.TryGetValue(arrow.To, out var to) && from != to
                && lanes.TryGetValue(matrix.Rows[from].LaneKey, out var source)
                && lanes.TryGetValue(matrix.Rows[to].LaneKey, out var target))
            {
                Draw((from, source), (to, target));
            }
        }
    }

    /// <summary>The pieces in one cell; both numbers from 0.</summary>
    public IReadOnlyCollection<string> At(int row, int column) => _pieces.GetValueOrDefault((row, column)) ?? [];

    private void Draw((int Row, int Column) from, (int Row, int Column) to)
    {
        if (to.Row == from.Row + 1)
        {
            Put(from, "down");
            Along(to.Row, (from.Column, "center"), (to.Column, "center"));
            Put(to, "in");
        }
        else if (to.Row > from.Row)
        {
            Leap(from, to);
        }
        else
        {
            GoBack(from, to);
        }
    }

    private void Leap((int Row, int Column) from, (int Row, int Column) to)
    {
        if (from.Column == to.Column)
        {
            Put(from, "past-out");
        }
        else
        {
            Put(from, "down");
            Along(from.Row + 1, (from.Column, "center"), (to.Column, "past"));
        }

        for (var row = from.Row + 1; row < to.Row; row++)
        {
            Put((row, to.Column), "past");
        }

        Put(to, "past-in");
    }

    private void GoBack((int Row, int Column) from, (int Row, int Column) to)
    {
        Put(from, "back-out");
        for (var row = from.Row - 1; row > to.Row; row--)
        {
            Put((row, from.Column), "back");
        }

        Along(to.Row + 1, (from.Column, "back"), (to.Column, "back"));
        Put(to, "back-in");
    }

    /// <summary>Along the top of a row, from a place in one column to a place in another.</summary>
    private void Along(int row, (int Column, string Place) one, (int Column, string Place) other)
    {
        var (left, right) = one.Column < other.Column ? (one, other) : (other, one);
        if (left.Column == right.Column)
        {
            return;
        }

        Put((row, left.Column), $"{left.Place}-rightwards");
        for (var column = left.Column + 1; column < right.Column; column++)
        {
            Put((row, column), "across");
        }

        Put((row, right.Column), $"{right.Place}-leftwards");
    }

    private void Put((int Row, int Column) cell, string piece)
    {
        if (!_pieces.TryGetValue(cell, out var pieces))
        {
            _pieces[cell] = pieces = new SortedSet<string>(StringComparer.Ordinal);
        }

        pieces.Add(piece);
    }
}
