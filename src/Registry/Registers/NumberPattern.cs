using System.Globalization;
using System.Text.RegularExpressions;

namespace Lajur.Registry.Registers;

/// <summary>
/// How an office writes its numbers: words with <c>{nomor}</c> (or <c>{nomor:000}</c> for leading zeros), <c>{tahun}</c>,
/// <c>{bulan}</c> (Roman) and <c>{tanggal}</c> in them.
/// </summary>
public sealed partial class NumberPattern
{
    /// <summary>Nothing but number and year.</summary>
    public const string Usual = "{nomor:000}/{tahun}";

    /// <summary>The longest text of a pattern.</summary>
    public const int MaxLength = 80;

    private static readonly string[] Months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private readonly string _text;

    private NumberPattern(string text) => _text = text;

    /// <summary>Null when the text is too long, has no number in it, or holds a word in braces that is none of ours.</summary>
    public static NumberPattern? TryParse(string text)
    {
        var places = Place.Matches(text).Select(place => place.Groups["name"].Value).ToList();
        return text.Length <= MaxLength && places.Contains("nomor") && Place.Replace(text, "").IndexOfAny(['{', '}']) < 0
            ? new(text)
            : null;
    }

    /// <summary>The number of a day as it is written: "007/KTP-EL/XI/2026".</summary>
    public string Write(int number, DateOnly day) => Place.Replace(_text, place => place.Groups["name"].Value switch
    {
        "nomor" => number.ToString(place.Groups["zeros"] is { Success: true } zeros ? zeros.Value : "0", CultureInfo.InvariantCulture),
        "tahun" => day.Year.ToString(CultureInfo.InvariantCulture),
        "bulan" => Months[day.Month - 1],
        _ => day.Day.ToString(CultureInfo.InvariantCulture),
    });

    [GeneratedRegex(@"\{(?<name>nomor)(:(?<zeros>0{1,8}))?\}|\{(?<name>tahun|bulan|tanggal)\}", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Place { get; }
}
