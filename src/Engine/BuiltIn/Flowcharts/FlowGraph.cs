namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>
/// A flowchart seen from its start. What cannot be reached from there does not exist for joins. An arrow is backward
/// when it goes round a loop; it is valid when its target lies on every path from the start to its source.
/// </summary>
internal sealed class FlowGraph
{
    private readonly List<Connection>[] _outbound;
    private readonly List<Connection>[] _inbound;
    private readonly bool[] _reached;
    private readonly int[] _depth;
    private readonly int _start;

    public FlowGraph(int activities, IReadOnlyList<Connection> connections, int start)
    {
        _start = start;
        _outbound = [.. Enumerable.Range(0, activities).Select(_ => new List<Connection>())];
        _inbound = [.. Enumerable.Range(0, activities).Select(_ => new List<Connection>())];
        _depth = new int[activities];
        foreach (var connection in connections)
        {
            _outbound[connection.Source].Add(connection);
        }

        _reached = Reach(start, _outbound, avoid: -1, _depth);
        foreach (var backward in connections.Where(x => _reached[x.Source] && Dominates(x.Target, x.Source)))
        {
            ValidBackward.Add(backward.Index);
        }

        FindInvalid();
        foreach (var connection in connections.Where(x => _reached[x.Source] && !IsBackward(x)))
        {
            _inbound[connection.Target].Add(connection);
        }
    }

    /// <summary>How many activities there are.</summary>
    public int Count => _outbound.Length;

    /// <summary>The forward arrows between what can be reached.</summary>
    public IEnumerable<Connection> Arrows => _inbound.SelectMany(x => x);

    /// <summary>Arrows that go round a loop as they should.</summary>
    public HashSet<int> ValidBackward { get; } = [];

    /// <summary>Arrows that enter a loop from its side.</summary>
    public HashSet<int> InvalidBackward { get; } = [];

    public bool IsReached(int activity) => _reached[activity];

    public bool IsBackward(Connection x) => ValidBackward.Contains(x.Index) || InvalidBackward.Contains(x.Index);

    /// <summary>Every arrow that leaves the activity, as drawn.</summary>
    public IReadOnlyList<Connection> Outbound(int activity) => _outbound[activity];

    /// <summary>The forward arrows that enter the activity from what can be reached.</summary>
    public IReadOnlyList<Connection> Inbound(int activity) => _inbound[activity];

    /// <summary>What can be reached from the activity along forward arrows, itself included.</summary>
    public bool[] Forward(int activity) => Walk(activity, x => _outbound[x].Where(c => !IsBackward(c)).Select(c => c.Target));

    /// <summary>What leads to the activity along forward arrows, without itself.</summary>
    public bool[] Ancestors(int activity)
    {
        var found = Walk(activity, x => _inbound[x].Select(c => c.Source));
        found[activity] = false;
        return found;
    }

    private bool Dominates(int target, int source) =>
        target == source || target == _start || !Reach(_start, _outbound, avoid: target, null)[source];

    /// <summary>What is still a circle without the valid backward arrows was entered from its side.</summary>
    private void FindInvalid()
    {
        var state = new byte[_outbound.Length];
        Visit(_start, state);
    }

    private void Visit(int activity, byte[] state)
    {
        state[activity] = 1;
        foreach (var connection in _outbound[activity].OrderBy(x => _depth[x.Target]))
        {
            if (ValidBackward.Contains(connection.Index))
            {
                continue;
            }

            if (state[connection.Target] == 1)
            {
                InvalidBackward.Add(connection.Index);
            }
            else if (state[connection.Target] == 0)
            {
                Visit(connection.Target, state);
            }
        }

        state[activity] = 2;
    }

    private static bool[] Reach(int start, List<Connection>[] outbound, int avoid, int[]? depth)
    {
        var reached = new bool[outbound.Length];
        if (start == avoid)
        {
            return reached;
        }

        var queue = new Queue<int>([start]);
        reached[start] = true;
        while (queue.TryDequeue(out var activity))
        {
            foreach (var target in outbound[activity].Select(x => x.Target).Where(x => x != avoid && !reached[x]))
            {
                reached[target] = true;
                if (depth is not null)
                {
                    depth[target] = depth[activity] + 1;
                }

                queue.Enqueue(target);
            }
        }

        return reached;
    }

    private bool[] Walk(int start, Func<int, IEnumerable<int>> next)
    {
        var reached = new bool[_outbound.Length];
        var queue = new Queue<int>([start]);
        reached[start] = true;
        while (queue.TryDequeue(out var activity))
        {
            foreach (var target in next(activity).Where(x => !reached[x]))
            {
                reached[target] = true;
                queue.Enqueue(target);
            }
        }

        return reached;
    }
}
