using Lajur.Registry.Exchange.Charts;

namespace Lajur.Registry.Exchange.Bpmn.Layout;

/// <summary>Gives every flow its tracks: in the gap behind its source, below a line, and in the gap before its target.</summary>
internal sealed class BpmnTracks
{
    private readonly Dictionary<string, BpmnTrack> _ways = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _gaps = [];
    private readonly Dictionary<int, int> _lines = [];

    /// <param name="flows">The flows in the order in which tracks are given.</param>
    /// <param name="hosts">Boundary events and the nodes on whose edge they sit.</param>
    /// <param name="grid">Where the nodes stand.</param>
    public BpmnTracks(IReadOnlyList<BpmnFlow> flows, IReadOnlyDictionary<string, string> hosts, LaneGrid grid)
    {
        foreach (var flow in flows)
        {
            var isFromBelow = hosts.ContainsKey(flow.Source);
            var (source, target) = (hosts.TryGetValue(flow.Source, out var host) ? host : flow.Source, flow.Target);
            _ways[flow.Id] = Give(grid, source, target, isFromBelow);
        }
    }

    public BpmnTrack this[string flow] => _ways[flow];

    public int GapTracks(int gap) => _gaps.GetValueOrDefault(gap);

    public int LineTracks(int line) => _lines.GetValueOrDefault(line);

    private BpmnTrack Give(LaneGrid grid, string source, string target, bool isFromBelow)
    {
        var (from, to) = (grid[source], grid[target]);
        var (fromLine, toLine) = (grid.LineOf(source), grid.LineOf(target));
        if (!isFromBelow && to.Column == from.Column + 1)
        {
            return fromLine == toLine ? new() : new() { OutGap = to.Column, Out = Next(_gaps, to.Column) };
        }

        var below = isFromBelow || toLine >= fromLine ? fromLine : fromLine - 1;
        return new()
        {
            IsFromBelow = isFromBelow,
            OutGap = from.Column + 1,
            Out = isFromBelow ? null : Next(_gaps, from.Column + 1),
            BelowLine = below,
            Below = Next(_lines, below),
            InGap = to.Column,
            In = Next(_gaps, to.Column),
        };
    }

    private static int Next(Dictionary<int, int> taken, int place)
    {
        var track = taken.GetValueOrDefault(place);
        taken[place] = track + 1;
        return track;
    }
}
