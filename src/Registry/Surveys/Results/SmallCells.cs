namespace Lajur.Registry.Surveys.Results;

/// <summary>
/// Keeps a published breakdown from telling about fewer than five people: small cells are hidden, and where that leaves too
/// little hidden to hide in, the next smallest as well, since the total is known.
/// </summary>
public static class SmallCells
{
    /// <summary>The fewest people that something is told about.</summary>
    public const int Fewest = 5;

    /// <summary>For each cell whether it is hidden. An empty cell tells about nobody and is shown.</summary>
    public static IReadOnlyList<bool> Hide(IReadOnlyList<int> cells)
    {
        var hidden = cells.Select(count => count is > 0 and < Fewest).ToArray();
        while (NeedsMore(cells, hidden) && Smallest(cells, hidden) is { } next)
        {
            hidden[next] = true;
        }

        return hidden;
    }

    private static bool NeedsMore(IReadOnlyList<int> cells, bool[] hidden)
    {
        var counts = cells.Where((_, index) => hidden[index]).ToList();
        return counts.Count == 1 || (counts.Count > 0 && counts.Sum() < Fewest);
    }

    private static int? Smallest(IReadOnlyList<int> cells, bool[] hidden) => cells.Index()
        .Where(cell => cell.Item > 0 && !hidden[cell.Index])
        .OrderBy(cell => cell.Item).Select(cell => (int?)cell.Index).FirstOrDefault();
}
