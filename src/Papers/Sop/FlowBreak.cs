using Lajur.Papers.Drawing;

namespace Lajur.Papers.Sop;

/// <summary>
/// Parts a table over pages. Where an arrow would leave its page it ends in a pentagon with a letter, and goes on from the
/// pentagon with the same letter on the page of the step that it leads to.
/// </summary>
internal sealed class FlowBreak
{
    private readonly FlowTable _table;
    private readonly List<List<FlowRow>> _pages = [];
    private readonly Dictionary<string, (int Page, FlowSymbol Symbol, FlowRow Row)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _letters = new(StringComparer.Ordinal);

    /// <param name="table">All rows.</param>
    /// <param name="heights">How high each row stands.</param>
    /// <param name="room">How much of a page is there for rows.</param>
    public FlowBreak(FlowTable table, IReadOnlyList<double> heights, double room)
    {
        _table = table;
        var left = 0d;
        foreach (var (index, row) in table.Rows.Index())
        {
            if (_pages.Count == 0 || heights[index] > left)
            {
                _pages.Add([]);
                left = room;
            }

            _pages[^1].Add(row);
            left -= heights[index];
            foreach (var symbol in row.Symbols)
            {
                _places[symbol.Key] = (_pages.Count - 1, symbol, row);
            }
        }

        foreach (var arrow in table.Arrows.Where(arrow => PageOf(arrow.From) != PageOf(arrow.To)))
        {
            _letters.TryAdd(arrow.To, Letter(_letters.Count));
        }
    }

    /// <summary>The tables, one a page.</summary>
    public IReadOnlyList<FlowTable> Pages => [.. _pages.Select((_, page) => Page(page))];

    private FlowTable Page(int page)
    {
        var leaving = _table.Arrows.Where(arrow => PageOf(arrow.From) == page && PageOf(arrow.To) != page).ToList();
        var coming = _table.Arrows.Where(arrow => PageOf(arrow.To) == page && PageOf(arrow.From) != page).ToList();
        var top = Connections(
            leaving.Where(arrow => PageOf(arrow.To) < page), coming.Where(arrow => PageOf(arrow.From) < page));
        var bottom = Connections(
            leaving.Where(arrow => PageOf(arrow.To) > page), coming.Where(arrow => PageOf(arrow.From) > page));
        return new(
            [.. top, .. _pages[page], .. bottom],
            [
                .. _table.Arrows.Where(arrow => PageOf(arrow.From) == page && PageOf(arrow.To) == page),
                .. leaving.Select(arrow => new FlowArrow(arrow.From, Out(arrow.To))).Distinct(),
                .. coming.SelectMany(arrow => Sides(arrow, page)).Distinct(),
            ]);
    }

    private IEnumerable<FlowArrow> Sides(FlowArrow arrow, int page) =>
        [new FlowArrow(PageOf(arrow.From) < page ? In(arrow.To) : In(arrow.To) + "^", arrow.To)];

    /// <summary>Rows of pentagons, those that go out and those that come in; each in the column of the step it leads to.</summary>
    private List<FlowRow> Connections(IEnumerable<FlowArrow> leaving, IEnumerable<FlowArrow> coming)
    {
        var rows = new List<FlowRow>();
        foreach (var to in leaving.Select(arrow => arrow.To).Distinct(StringComparer.Ordinal))
        {
            Put(rows, new(Out(to), _places[to].Symbol.Column, Outline.Pentagon, _letters[to]),
                $"{_letters[to]}: bersambung ke langkah {_places[to].Row.Number ?? _places[to].Row.Title}, halaman {PageOf(to) + 1}");
        }

        foreach (var group in coming.GroupBy(arrow => arrow.To, StringComparer.Ordinal))
        {
            var isFromLater = PageOf(group.First().From) > PageOf(group.Key);
            var from = group.Select(arrow => PageOf(arrow.From) + 1).Distinct().Order();
            Put(rows, new(isFromLater ? In(group.Key) + "^" : In(group.Key), _places[group.Key].Symbol.Column, Outline.Pentagon, _letters[group.Key]),
                $"{_letters[group.Key]}: sambungan dari halaman {string.Join(" dan ", from)}");
        }

        return rows;
    }

    private static void Put(List<FlowRow> rows, FlowSymbol symbol, string words)
    {
        var place = rows.FindIndex(row => row.Symbols.All(other => other.Column != symbol.Column));
        if (place < 0)
        {
            rows.Add(new() { Number = null, Title = words, Symbols = [symbol], IsConnection = true });
        }
        else
        {
            rows[place] = rows[place] with { Title = $"{rows[place].Title}\n{words}", Symbols = [.. rows[place].Symbols, symbol] };
        }
    }

    private int PageOf(string key) => _places[key].Page;

    private static string Out(string key) => "keluar " + key;

    private static string In(string key) => "masuk " + key;

    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);
}
