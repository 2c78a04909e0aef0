namespace Lajur.Registry.Exchange.Charts;

internal static class Positions
{
    /// <summary>The place of an item in a list; -1 when it is not there.</summary>
    public static int IndexOf(this IReadOnlyList<string> list, string? item)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] == item)
            {
                return index;
            }
        }

        return -1;
    }
}
