using System.Globalization;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>One field of a cron expression, as the set of the numbers it allows: bit 5 for 5.</summary>
internal static class CronField
{
    /// <summary>Reads a list of numbers, names, ranges and steps. Throws <see cref="FormatException"/> that names the part.</summary>
    /// <param name="field">The field.</param>
    /// <param name="min">The smallest number.</param>
    /// <param name="max">The largest number.</param>
    /// <param name="names">What the numbers are called, from the smallest.</param>
    /// <param name="round">After how many numbers they begin anew; as many as there are when not given.</param>
    public static ulong Read(string field, int min, int max, string[] names, int? round = null)
    {
        ulong set = 0;
        var all = round ?? (max - min + 1);
        foreach (var part in field.Split(','))
        {
            var (range, step) = part.Split('/') switch
            {
                [var whole] => (whole, 0),
                [var whole, var every] => (whole, Number(every, 1, max, [])),
                _ => throw Wrong(part),
            };
            var (from, to) = range is "*" or "?" ? (min, max) : range.Split('-') switch
            {
                [var one] => (Number(one, min, max, names), step > 0 ? max : Number(one, min, max, names)),
                [var first, var last] => (Number(first, min, max, names), Number(last, min, max, names)),
                _ => throw Wrong(part),
            };
            // 22-2 goes round.
            for (var value = from; value <= (to < from ? to + all : to); value += Math.Max(step, 1))
            {
                set |= 1UL << (min + ((value - min) % all));
            }
        }

        return set;
    }

    public static bool Has(ulong set, int value) => (set >> value & 1) == 1;

    /// <summary>A number within the bounds, or the name of one.</summary>
    public static int Number(string text, int min, int max, string[] names)
    {
        var named = Array.FindIndex(names, x => x.Equals(text, StringComparison.OrdinalIgnoreCase));
        var number = named >= 0 ? named + min
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain : throw Wrong(text);
        return number >= min && number <= max ? number : throw Wrong(text);
    }

    public static FormatException Wrong(string part) => new($"'{part}' cannot be read in a cron expression.");
}
