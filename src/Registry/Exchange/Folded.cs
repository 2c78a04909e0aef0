using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lajur.Registry.Exchange;

/// <summary>Words as they are compared and as names are made of them.</summary>
internal static partial class Folded
{
    private const int LongestKey = 50;

    /// <summary>Lower case, without accents and signs, one blank between words.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return Blanks().Replace(plain.ToString(), " ").Trim();
    }

    /// <summary>A key such as "petugas-loket", of the letters and figures that keys take; "alur" when nothing is left.</summary>
    public static string Key(string text)
    {
        var key = NotInKeys().Replace(Of(text), "-").Trim('-');
        key = key.Length > LongestKey ? key[..LongestKey].TrimEnd('-') : key;
        return key.Length < 3 || !char.IsAsciiLetterLower(key[0]) ? $"alur-{key}".TrimEnd('-') : key;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 200)]
    private static partial Regex Blanks();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 200)]
    private static partial Regex NotInKeys();
}
