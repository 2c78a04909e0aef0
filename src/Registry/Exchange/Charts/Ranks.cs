namespace Lajur.Registry.Exchange.Charts;

/// <summary>How far from the beginning each step of a chart stands, arrows that lead back left out.</summary>
internal static class Ranks
{
    /// <summary>Steps along the longest way from a beginning, by step.</summary>
    /// <param name="nodes">The steps; the first that nothing leads to is the beginning.</param>
    /// <param name="arrows">From and to.</param>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<string> nodes, IReadOnlyList<(string From, string To)> arrows)
    {
        var next = arrows.Where(arrow => arrow.From != arrow.To).Distinct().ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        var reached = arrows.Where(arrow => arrow.From != arrow.To).Select(arrow => arrow.To).ToHashSet(StringComparer.Ordinal);
        var (back, order) = Walk([.. nodes.OrderBy(node => reached.Contains(node))], next);
        var ranks = nodes.ToDictionary(node => node, _ => 0, StringComparer.Ordinal);
        foreach (var from in order)
        {
            foreach (var to in next[from].Where(to => ranks.ContainsKey(to) && !back.Contains((from, to))))
            {
                ranks[to] = Math.Max(ranks[to], ranks[from] + 1);
            }
        }

        return ranks;
    }

    /// <summary>The arrows that lead back to a step on the way, and the steps so that the others all lead forward.</summary>
    private static (HashSet<(string From, string To)> Back, List<string> Order) Walk(IReadOnlyList<string> starts, ILookup<string, string> next)
    {
        var (back, order) = (new HashSet<(string, string)>(), new List<string>());
        var (seen, onTheWay) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var start in starts.Where(seen.Add))
        {
            var stack = new Stack<(string At, Queue<string> Left)>();
            onTheWay.Add(start);
            stack.Push((start, new(next[start])));
            while (stack.TryPeek(out var top))
            {
                if (!top.Left.TryDequeue(out var to))
                {
                    order.Add(top.At);
                    onTheWay.Remove(top.At);
                    stack.Pop();
                }
                else if (onTheWay.Contains(to))
                {
                    back.Add((top.At, to));
                }
                else if (seen.Add(to))
                {
                    onTheWay.Add(to);
                    stack.Push((to, new(next[to])));
                }
            }
        }

        order.Reverse();
        return (back, order);
    }
}
