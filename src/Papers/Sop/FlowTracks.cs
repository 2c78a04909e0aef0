namespace Lajur.Papers.Sop;

/// <summary>
/// Lines that run side by side between two borders, such as in a gutter beside a column: those that would meet get tracks of
/// their own, those that lead to the same symbol share one.
/// </summary>
internal sealed class FlowTracks
{
    private readonly Dictionary<string, (double From, double To)> _reaches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _tracks = new(StringComparer.Ordinal);

    /// <summary>How many lines run side by side at most.</summary>
    public int Count { get; private set; }

    /// <summary>A line from one place to another, along the gutter; what shares its name shares its track.</summary>
    public void Add(string name, double from, double to)
    {
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        _reaches[name] = _reaches.TryGetValue(name, out var known) ? (Math.Min(known.From, low), Math.Max(known.To, high)) : (low, high);
    }

    /// <summary>Deals out the tracks; short lines lie nearest.</summary>
    public void Settle()
    {
        var taken = new List<List<(double From, double To)>>();
        foreach (var (name, reach) in _reaches.OrderBy(one => one.Value.To - one.Value.From).ThenBy(one => one.Key, StringComparer.Ordinal))
        {
            var track = taken.FindIndex(others => others.TrueForAll(other => other.To < reach.From || other.From > reach.To));
            if (track < 0)
            {
                taken.Add([]);
                track = taken.Count - 1;
            }

            taken[track].Add(reach);
            _tracks[name] = track;
        }

        Count = taken.Count;
    }

    /// <summary>Which track a line has, from 0.</summary>
    public int Of(string name) => _tracks[name];
}
