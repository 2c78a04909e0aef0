using Lajur.Registry.Exchange.Charts;

namespace Lajur.Registry.Exchange.Bpmn.Layout;

/// <summary>
/// Lays a process out: lanes from top to bottom, time from left to right. Flows run between the columns and below the lines, each on a
/// track of its own, so that none crosses a node.
/// </summary>
internal sealed class BpmnLayout
{
    private const double Left = 160, Top = 80, Head = 30, TaskWidth = 140, TaskHeight = 80, Event = 36, Gateway = 50;
    private const double Gap = 110, GapTrack = 12, Line = 104, Gutter = 30, GutterTrack = 18, Name = 84;

    private readonly LaneGrid _grid;
    private readonly BpmnTracks _tracks;
    private readonly IReadOnlyList<BpmnNode> _nodes;
    private readonly Dictionary<string, BpmnShape> _shapes = new(StringComparer.Ordinal);
    private readonly double[] _columns;
    private readonly double[] _lines;

    public BpmnLayout(BpmnChart chart)
    {
        _nodes = chart.Nodes;
        var hosts = _nodes.Where(node => node.AttachedTo is not null).ToDictionary(node => node.Id, node => node.AttachedTo!, StringComparer.Ordinal);
        string Host(string id) => hosts.GetValueOrDefault(id, id);
        var laid = _nodes.Where(node => node.AttachedTo is null).Select(node => (node.Id, node.Lane)).ToList();
        _grid = new(laid, [.. chart.Flows.Select(flow => (Host(flow.Source), Host(flow.Target)))], [.. chart.Lanes.Select(lane => lane.Key)]);
        _tracks = new(chart.Flows, hosts, _grid);
        _columns = Columns();
        _lines = Lines();
        foreach (var (id, _) in laid)
        {
            _shapes[id] = ShapeOf(_nodes.First(node => node.Id == id));
        }

        foreach (var clock in _nodes.Where(node => node.AttachedTo is not null))
        {
            var host = _shapes[clock.AttachedTo!];
            _shapes[clock.Id] = new(host.X + 18, host.Bottom - (Event / 2), Event, Event);
        }

        Pool = new(Left, Top, _columns[^1] - Left, _lines[^1] - Top);
        Lanes = [.. LaneShapes(chart.Lanes.Count)];
    }

    /// <summary>The pool with its head at the left.</summary>
    public BpmnShape Pool { get; }

    /// <summary>The lanes, in order.</summary>
    public IReadOnlyList<BpmnShape> Lanes { get; }

    public BpmnShape this[string node] => _shapes[node];

    /// <summary>The lane in which a node is drawn, from 0.</summary>
    public int LaneOf(BpmnNode node) => _grid[node.AttachedTo ?? node.Id].Lane;

    /// <summary>The corners of a flow, from its source to its target.</summary>
    public IReadOnlyList<(double X, double Y)> Way(BpmnFlow flow)
    {
        var (from, to, way) = (_shapes[flow.Source], _shapes[flow.Target], _tracks[flow.Id]);
        List<(double X, double Y)> corners = [];
        if (way.IsFromBelow)
        {
            corners.Add((from.X + (from.Width / 2), from.Bottom));
        }
        else
        {
            corners.Add((from.Right, from.Middle));
            if (way.Out is { } leaving)
            {
                corners.Add((GapX(way.OutGap, leaving), from.Middle));
            }
        }

        if (way.Below is { } below)
        {
            var y = _lines[way.BelowLine] + Line + Gutter + (below * GutterTrack) - (GutterTrack / 2);
            corners.Add((corners[^1].X, y));
            corners.Add((GapX(way.InGap, way.In!.Value), y));
        }

        if (corners.Count > 1)
        {
            corners.Add((corners[^1].X, to.Middle));
        }

        corners.Add((to.X, to.Middle));
        return corners;
    }

    /// <summary>Where the name of a flow stands, beside the stretch that is its own: below a straight one, else above it.</summary>
    public BpmnShape NameOf(BpmnFlow flow)
    {
        var (corners, way) = (Way(flow), _tracks[flow.Id]);
        if (way.Below is not null)
        {
            var at = corners[way.IsFromBelow ? 1 : 2];
            return new(corners[way.IsFromBelow ? 2 : 3].X < at.X ? at.X - Name - 6 : at.X + 6, at.Y - 15, Name, 14);
        }

        return corners.Count == 2 ? new(corners[0].X + 6, corners[0].Y + 4, Name, 27)
            : corners[^1].Y < corners[0].Y ? new(corners[1].X + 6, corners[0].Y - 60, Name, 27)
            : new(corners[2].X + 6, corners[2].Y - 32, Name, 27);
    }

    /// <summary>Where the name of a gateway or an event stands; null for a node that holds its name itself.</summary>
    public BpmnShape? NameOf(BpmnNode node)
    {
        var shape = _shapes[node.Id];
        return node.Name is null ? null
            : node.AttachedTo is not null ? new(shape.X + 40, shape.Bottom - 12, 60, 14)
            : node.IsGateway ? new(shape.X - 20, shape.Y - 30, 90, 27)
            : node.IsEvent ? new(shape.X - 27, shape.Bottom + 4, 90, 27)
            : null;
    }

    private double GapX(int gap, int track) => _columns[gap] - WidthOf(gap) + 16 + (track * GapTrack);

    private double WidthOf(int gap) => (gap == 0 ? Gap / 2 : Gap) + ((Tracks(gap) - 1) * GapTrack);

    private int Tracks(int gap) => Math.Max(1, _tracks.GapTracks(gap));

    /// <summary>Where each column begins; each has its gap in front, as wide as its tracks need, and there is one more behind the last.</summary>
    private double[] Columns()
    {
        var starts = new double[_grid.Columns + 1];
        var x = Left + Head;
        for (var column = 0; column <= _grid.Columns; column++)
        {
            x += WidthOf(column);
            starts[column] = x;
            x += TaskWidth;
        }

        return starts;
    }

    /// <summary>Where each line begins, and where the last ends.</summary>
    private double[] Lines()
    {
        var starts = new double[_grid.Lines.Sum() + 1];
        var y = Top;
        for (var line = 0; line < starts.Length - 1; line++)
        {
            starts[line] = y;
            y += Line + Gutter + (_tracks.LineTracks(line) * GutterTrack);
        }

        starts[^1] = y;
        return starts;
    }

    private BpmnShape ShapeOf(BpmnNode node)
    {
        var (width, height) = node.IsGateway ? (Gateway, Gateway) : node.IsEvent ? (Event, Event) : (TaskWidth, TaskHeight);
        var middle = _lines[_grid.LineOf(node.Id)] + 12 + (Line / 2);
        return new(_columns[_grid[node.Id].Column] + ((TaskWidth - width) / 2), middle - (height / 2), width, height);
    }

    private IEnumerable<BpmnShape> LaneShapes(int count)
    {
        var line = 0;
        for (var lane = 0; lane < count; lane++)
        {
            var end = line + _grid.Lines[lane];
            yield return new(Left + Head, _lines[line], Pool.Width - Head, _lines[end] - _lines[line]);
            line = end;
        }
    }
}
