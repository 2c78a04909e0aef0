namespace Lajur.Registry.Exchange;

/// <summary>Names a drawing that comes from a file.</summary>
public static class NewDrawing
{
    /// <summary>An id that says the office and the name; the same for one operation, so that keeping twice keeps one.</summary>
    public static string IdFor(string office, string name, Guid operation)
    {
        ArgumentNullException.ThrowIfNull(name);
        return $"{office}-{Folded.Key(name)}-{operation.ToString("N")[^8..]}";
    }

    /// <summary>A key for a new lane that none of these is.</summary>
    public static string LaneKey(string wanted, IReadOnlyCollection<string> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var key = Folded.Key(wanted);
        return Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? key : $"{key}-{number}").First(free => !taken.Contains(free, StringComparer.Ordinal));
    }

    /// <summary>True when two names differ in nothing but capitals, signs and blanks.</summary>
    public static bool AreOne(string one, string other) => Folded.Of(one) == Folded.Of(other);
}
