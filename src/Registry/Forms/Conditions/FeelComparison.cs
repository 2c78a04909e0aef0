using System.Globalization;

namespace Lajur.Registry.Forms.Conditions;

/// <summary>
/// Compares as a form needs it: several values equal one when it is among them, what is empty equals only null and is
/// neither smaller nor greater than anything, and what looks like numbers on both sides is compared as numbers.
/// </summary>
internal static class FeelComparison
{
    public static bool Holds(IReadOnlyList<string> left, string sign, IReadOnlyList<string> right) => sign switch
    {
        "=" => AreEqual(left, right),
        "!=" => !AreEqual(left, right),
        "contains" => Both(left, right, (text, part) => text.Contains(part, StringComparison.Ordinal)),
        "starts with" => Both(left, right, (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        "ends with" => Both(left, right, (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        "<" => Both(left, right, (a, b) => Order(a, b) < 0),
        "<=" => Both(left, right, (a, b) => Order(a, b) <= 0),
        ">" => Both(left, right, (a, b) => Order(a, b) > 0),
        ">=" => Both(left, right, (a, b) => Order(a, b) >= 0),
        _ => throw new System.Diagnostics.UnreachableException(sign),
    };

    private static bool AreEqual(IReadOnlyList<string> left, IReadOnlyList<string> right) => (left, right) switch
    {
        ([], _) => right.Count == 0,
        (_, []) => false,
        _ => left.Any(a => right.Any(b => Order(a, b) == 0)),
    };

    private static bool Both(IReadOnlyList<string> left, IReadOnlyList<string> right, Func<string, string, bool> test) =>
        left.Count > 0 && right.Count > 0 && test(left[0], right[0]);

    private static int Order(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Number, CultureInfo.InvariantCulture, out var a)
        && decimal.TryParse(right, NumberStyles.Number, CultureInfo.InvariantCulture, out var b)
            ? a.CompareTo(b)
            : string.CompareOrdinal(left, right);
}
