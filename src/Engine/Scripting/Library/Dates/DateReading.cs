using System.Globalization;
using System.Text.RegularExpressions;

namespace Lajur.Engine.Scripting.Library.Dates;

/// <summary>Reads a date from text, as scripts write it and as people do.</summary>
internal static partial class DateReading
{
    /// <summary>The moment; not a number when it is none. Without a zone it is local time, but for a bare day, which is UTC.</summary>
    public static double Read(string text, TimeZoneInfo zone)
    {
        var trimmed = text.Trim();
        if (Iso().Match(trimmed) is { Success: true } found)
        {
            return FromIso(found, zone);
        }

        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces;
        var bare = trimmed.IndexOf('(', StringComparison.Ordinal) is > 0 and var note ? trimmed[..note].TrimEnd() : trimmed;
        bare = bare.Replace("GMT", "", StringComparison.Ordinal).Replace("UTC", "", StringComparison.Ordinal).Trim();
        var hasZone = bare.Length < trimmed.Length || Zone().IsMatch(bare);
        if (hasZone && DateTimeOffset.TryParse(bare, CultureInfo.InvariantCulture, Styles | DateTimeStyles.AssumeUniversal, out var at))
        {
            return at.ToUnixTimeMilliseconds();
        }

        return trimmed.Length > 5 && DateTime.TryParse(bare, CultureInfo.InvariantCulture, Styles | DateTimeStyles.NoCurrentDateDefault, out var local)
            && local.Year > 1
            ? DateParts.ToUtc((local - DateTime.UnixEpoch).TotalMilliseconds, zone)
            : double.NaN;
    }

    private static double FromIso(Match found, TimeZoneInfo zone)
    {
        var parts = new DateParts(
            Number("y"), Number("mo", 1) - 1, Number("d", 1), Number("h"), Number("mi"), Number("s"),
            found.Groups["f"].Success ? Math.Truncate(double.Parse($"0.{found.Groups["f"].Value}", CultureInfo.InvariantCulture) * 1000 + 1e-9) : 0);
        if (parts.Hour > 24 || parts.Minute > 59 || parts.Second > 59 || (parts.Hour == 24 && parts.Minute + parts.Second > 0))
        {
            return double.NaN;
        }

        var time = parts.ToTime();
        var offset = found.Groups["z"].Value;
        if (offset.Length == 0)
        {
            return found.Groups["h"].Success ? DateParts.ToUtc(time, zone) : time;
        }

        if (offset is "Z" or "z")
        {
            return time;
        }

        var digits = offset[1..].Replace(":", "", StringComparison.Ordinal);
        var minutes = int.Parse(digits[..2], CultureInfo.InvariantCulture) * 60 + int.Parse(digits[2..], CultureInfo.InvariantCulture);
        return time - (offset[0] == '-' ? -minutes : minutes) * 60_000.0;

        double Number(string name, double otherwise = 0) =>
            found.Groups[name].Success ? double.Parse(found.Groups[name].Value, CultureInfo.InvariantCulture) : otherwise;
    }

    [GeneratedRegex(
        @"^(?<y>\d{4}|[+-]\d{6})(-(?<mo>0[1-9]|1[0-2])(-(?<d>0[1-9]|[12]\d|3[01]))?)?"
            + @"([T ](?<h>\d{2}):(?<mi>\d{2})(:(?<s>\d{2})([.,](?<f>\d{1,9}))?)?(?<z>[Zz]|[+-]\d{2}:?\d{2})?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(Z|:\d{2}(\.\d+)?( ?[AP]M)? ?[+-]\d{2}:?\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Zone();
}
