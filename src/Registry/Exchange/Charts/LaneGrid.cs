namespace Lajur.Registry.Exchange.Charts;

/// <summary>A chart laid out over its lanes: columns from the beginning on, and a line of its own for each step of one lane in one column.</summary>
internal sealed class LaneGrid
{
    private readonly Dictionary<string, GridPlace> _places = new(StringComparer.Ordinal);

    /// <param name="nodes">The steps with their lanes; what has none stands in the lane of what leads to it.</param>
    /// <param name="arrows">From and to.</param>
    /// <param name="lanes">The lanes from top to bottom.</param>
    public LaneGrid(IReadOnlyList<(string Id, string? Lane)> nodes, IReadOnlyList<(string From, string To)> arrows, IReadOnlyList<string> lanes)
    {
        var ranks = Ranks.Of([.. nodes.Select(node => node.Id)], arrows);
        var own = LanesOf(nodes, arrows, lanes, ranks);
        var taken = new Dictionary<(int Column, int Lane), int>();
        Lines = [.. Enumerable.Repeat(1, Math.Max(1, lanes.Count))];
        foreach (var (id, _) in nodes)
        {
            var cell = (ranks[id], own[id]);
            var line = taken.GetValueOrDefault(cell);
            taken[cell] = line + 1;
            Lines[own[id]] = Math.Max(Lines[own[id]], line + 1);
            _places[id] = new(ranks[id], own[id], line);
        }

        Columns = ranks.Count == 0 ? 0 : ranks.Values.Max() + 1;
    }

    public int Columns { get; }

    /// <summary>How many lines each lane needs.</summary>
    public List<int> Lines { get; }

    public GridPlace this[string id] => _places[id];

    /// <summary>The line of a step, counted through all lanes from the top.</summary>
    public int LineOf(string id) => Lines.Take(_places[id].Lane).Sum() + _places[id].Line;

    private static Dictionary<string, int> LanesOf(
        IReadOnlyList<(string Id, string? Lane)> nodes, IReadOnlyList<(string From, string To)> arrows, IReadOnlyList<string> lanes,
        IReadOnlyDictionary<string, int> ranks)
    {
        var own = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, lane) in nodes)
        {
            if (lanes.IndexOf(lane) is var index and >= 0)
            {
                own[id] = index;
            }
        }

        var into = arrows.ToLookup(arrow => arrow.To, arrow => arrow.From, StringComparer.Ordinal);
        foreach (var (id, _) in nodes.OrderBy(node => ranks[node.Id]).Where(node => !own.ContainsKey(node.Id)).ToList())
        {
            own[id] = into[id].Where(own.ContainsKey).OrderByDescending(from => ranks[from] < ranks[id]).Select(from => own[from]).FirstOrDefault();
        }

        return own;
    }
}
