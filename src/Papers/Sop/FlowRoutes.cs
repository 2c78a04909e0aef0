namespace Lajur.Papers.Sop;

/// <summary>
/// The ways of the arrows through a table. Every arrow enters its symbol from above. To the next row it leaves below; over
/// rows it leaves at the left, back it leaves at the right. Between it runs in the gutters beside the symbols of a column
/// and in the corridors between rows, and so never through a symbol or a text.
/// </summary>
internal sealed class FlowRoutes
{
    private readonly Dictionary<string, (int Row, int Column)> _places = new(StringComparer.Ordinal);
    private readonly FlowTracks[] _left;
    private readonly FlowTracks[] _right;
    private readonly FlowTracks[] _corridors;

    /// <param name="table">The rows and arrows.</param>
    /// <param name="columns">How many lanes there are.</param>
    public FlowRoutes(FlowTable table, int columns)
    {
        foreach (var (index, row) in table.Rows.Index())
        {
            foreach (var symbol in row.Symbols)
            {
                _places[symbol.Key] = (index, symbol.Column);
            }
        }

        _left = [.. Enumerable.Range(0, columns).Select(_ => new FlowTracks())];
        _right = [.. Enumerable.Range(0, columns).Select(_ => new FlowTracks())];
        _corridors = [.. Enumerable.Range(0, table.Rows.Count + 1).Select(_ => new FlowTracks())];
        foreach (var arrow in table.Arrows)
        {
            Reserve(arrow);
        }

        foreach (var tracks in _left.Concat(_right).Concat(_corridors))
        {
            tracks.Settle();
        }
    }

    /// <summary>Lines at the left of a column's symbols.</summary>
    public FlowTracks Left(int column) => _left[column];

    /// <summary>Lines at the right of a column's symbols.</summary>
    public FlowTracks Right(int column) => _right[column];

    /// <summary>Lines above a row; the last corridor lies below the last row.</summary>
    public FlowTracks Above(int row) => _corridors[row];

    /// <summary>Row and column of a symbol.</summary>
    public (int Row, int Column) Of(string key) => _places[key];

    /// <summary>The name that the lines of an arrow share with the others to the same symbol.</summary>
    public static string Name(FlowArrow arrow, bool isForward) => (isForward ? "v" : "^") + arrow.To;

    private void Reserve(FlowArrow arrow)
    {
        var (from, to) = (_places[arrow.From], _places[arrow.To]);
        var isForward = to.Row > from.Row;
        var name = Name(arrow, isForward);
        if (to.Row == from.Row + 1)
        {
            ReserveAcross(to.Row, name, from.Column, to.Column);
        }
        else if (isForward && from.Column == to.Column)
        {
            _left[from.Column].Add(name, from.Row + .5, to.Row);
            _corridors[to.Row].Add(name, from.Column - .4, from.Column);
        }
        else if (isForward)
        {
            // Out of its own column at once, then down beside the column it goes to.
            _left[from.Column].Add(name, from.Row + .5, from.Row + 1);
            _corridors[from.Row + 1].Add(name, from.Column - .4, to.Column - .4);
            _left[to.Column].Add(name, from.Row + 1, to.Row);
            _corridors[to.Row].Add(name, to.Column - .4, to.Column);
        }
        else
        {
            _right[from.Column].Add(name, to.Row, from.Row + .5);
            _corridors[to.Row].Add(name, from.Column + .4, to.Column);
        }
    }

    private void ReserveAcross(int row, string name, int one, int other)
    {
        if (one != other)
        {
            _corridors[row].Add(name, one, other);
        }
    }
}
