using System.Globalization;

namespace Lajur.Registry.Sop;

/// <summary>Orders the numbers of an SOP as people do: 2.a, 2.b, 3, 10; what has none comes last.</summary>
public sealed class SopNumber : IComparer<string?>
{
    /// <summary>The order itself.</summary>
    public static readonly SopNumber Order = new();

    public int Compare(string? x, string? y)
    {
        var (one, other) = (Parts(x), Parts(y));
        if (one.Length == 0 || other.Length == 0)
        {
            return other.Length.CompareTo(one.Length);
        }

        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            if (ComparePart(one[i], other[i]) is var order && order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }

    /// <summary>True for "2.a" and "2.b": two ways to take the same step.</summary>
    public static bool AreAlternatives(string? one, string? other) =>
        (Parts(one), Parts(other)) is ([var main, var letter], [var otherMain, var otherLetter])
        && main == otherMain && letter != otherLetter && char.IsAsciiLetter(letter[0]) && char.IsAsciiLetter(otherLetter[0]);

    /// <summary>The numbers that follow where nothing else is said: the next one that is no other way of the same step, with its own other ways.</summary>
    /// <param name="number">The step's.</param>
    /// <param name="below">The numbers below it, in order.</param>
    public static IReadOnlyList<string> NextOf(string? number, IReadOnlyList<string> below)
    {
        ArgumentNullException.ThrowIfNull(below);
        var next = below.FirstOrDefault(other => !AreAlternatives(number, other));
        return next is null ? [] : [.. below.Where(other => other == next || AreAlternatives(next, other))];
    }

    private static string[] Parts(string? number) =>
        (number ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int ComparePart(string one, string other) =>
        int.TryParse(one, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(other, CultureInfo.InvariantCulture, out var otherNumber)
            ? number.CompareTo(otherNumber)
            : string.CompareOrdinal(one, other);
}
