namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>
/// What becomes of a flowchart's arrows when a person takes paths back, and perhaps begins one elsewhere. Sound means: every
/// join still gets all that it waits for, and nothing runs twice.
/// </summary>
internal sealed class Redirection
{
    private readonly FlowGraph _graph;
    private readonly FlowState _state;
    private readonly Func<int, bool> _waitsForAll;
    private readonly int? _target;
    private readonly bool[] _ahead;
    private readonly bool[] _expected;
    private readonly List<int> _waiting = [];

    /// <param name="graph">The flowchart.</param>
    /// <param name="state">What it remembers; changed by <see cref="Apply"/> only.</param>
    /// <param name="others">The open activities that are left as they are, with the outcomes each has followed already.</param>
    /// <param name="target">Where a path begins; null when paths are only taken back.</param>
    /// <param name="waitsForAll">True for a join that runs only when every branch was followed.</param>
    public Redirection(
        FlowGraph graph,
        FlowState state,
        IReadOnlyCollection<(int Activity, IReadOnlyCollection<string> Followed)> others,
        int? target,
        Func<int, bool> waitsForAll)
    {
        (_graph, _state, _target, _waitsForAll) = (graph, state, target, waitsForAll);
        _ahead = target is { } t ? graph.Forward(t) : new bool[graph.Count];
        _expected = new bool[graph.Count];
        foreach (var (activity, followed) in others)
        {
            MarkExpected(activity, followed);
        }

        Overtaking = target is { } x && _expected[x];
        Meets = [.. others.Select(o => o.Activity).Where(o => _ahead[o])];
        FindWaiting();
        LeavesNothing = target is null && others.Count == 0 && _waiting.Count == 0;
    }

    /// <summary>True when the target will be reached anyway by a path that goes on: it would run twice.</summary>
    public bool Overtaking { get; }

    /// <summary>The open activities that the new path would come upon.</summary>
    public IReadOnlyList<int> Meets { get; }

    /// <summary>True when nothing would be left to run.</summary>
    public bool LeavesNothing { get; }

    /// <summary>Marks the arrows; returns the joins that have all they wait for now.</summary>
    public IReadOnlyList<int> Apply()
    {
        var kept = _waiting.Where(x => !_ahead[x]).ToHashSet();
        foreach (var arrow in _graph.Arrows)
        {
            if (_ahead[arrow.Source] || arrow.Target == _target)
            {
                _state.Forget(arrow);
            }
            else if (!_expected[arrow.Source])
            {
                Close(arrow, kept.Contains(arrow.Target));
            }
        }

        for (var activity = 0; activity < _graph.Count; activity++)
        {
            if (_ahead[activity])
            {
                _state.Unfire(activity);
            }
        }

        var ready = kept.Where(x => _graph.Inbound(x).All(_state.IsVisited)).Order().ToList();
        foreach (var arrow in ready.SelectMany(_graph.Inbound))
        {
            _state.Forget(arrow);
        }

        return ready;
    }

    /// <summary>Nobody will come along this arrow any more: a join behind it must not wait for it.</summary>
    private void Close(Connection arrow, bool isWaitedAt)
    {
        if (_ahead[arrow.Target] || _expected[arrow.Target] || isWaitedAt)
        {
            if (!_state.IsFollowed(arrow))
            {
                _state.Visit(arrow, followed: _waitsForAll(arrow.Target));
            }
        }
        else
        {
            _state.Forget(arrow);
        }
    }

    private void MarkExpected(int activity, IReadOnlyCollection<string> followed)
    {
        _expected[activity] = true;
        foreach (var arrow in _graph.Outbound(activity).Where(x => !_graph.IsBackward(x) && !followed.Contains(x.Port, StringComparer.Ordinal)))
        {
            var ahead = _graph.Forward(arrow.Target);
            for (var i = 0; i < ahead.Length; i++)
            {
                _expected[i] |= ahead[i];
            }
        }
    }

    /// <summary>Joins at which a branch has arrived that waits for others; one that the new path leaves behind is absorbed by it.</summary>
    private void FindWaiting()
    {
        foreach (var join in _graph.Arrows.Where(x => _state.IsFollowed(x) && !_state.HasFired(x.Target))
            .Select(x => x.Target).Distinct().ToList())
        {
            var ahead = _graph.Forward(join);
            if (_target is { } target && ahead[target] && !_ahead[join])
            {
                continue;
            }

            _waiting.Add(join);
            if (!_ahead[join])
            {
                for (var i = 0; i < ahead.Length; i++)
                {
                    _expected[i] |= ahead[i] && i != join;
                }
            }
        }
    }
}
