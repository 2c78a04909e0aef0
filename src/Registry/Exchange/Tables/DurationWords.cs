using System.Globalization;
using System.Text.RegularExpressions;
using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Exchange.Tables;

/// <summary>Reads times as offices write them into the column Waktu: "15 menit", "1 (satu) jam", "1,5 jam", "15'", "dua hari kerja", "1 x 24 jam".</summary>
public static partial class DurationWords
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Dictionary<string, decimal> s_numbers = new(StringComparer.Ordinal)
    {
        ["satu"] = 1,
        ["se"] = 1,
        ["dua"] = 2,
        ["tiga"] = 3,
        ["empat"] = 4,
        ["lima"] = 5,
        ["enam"] = 6,
        ["tujuh"] = 7,
        ["delapan"] = 8,
        ["sembilan"] = 9,
        ["sepuluh"] = 10,
        ["sebelas"] = 11,
        ["setengah"] = 0.5m,
        ["½"] = 0.5m,
        ["¼"] = 0.25m,
        ["¾"] = 0.75m,
    };

    /// <summary>True when the words are one length of business time.</summary>
    public static bool TryRead(string text, out BusinessDuration duration)
    {
        ArgumentNullException.ThrowIfNull(text);
        duration = default;
        if (BusinessDuration.TryParse(text, out duration))
        {
            return true;
        }

        var plain = Plain(text);
        if (RoundTheClock().Match(plain) is { Success: true } clock)
        {
            return TryMake(0, int.Parse(clock.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), out duration);
        }

        if (plain.Length > 60 || Whole().Match(plain) is not { Success: true } match)
        {
            return false;
        }

        var (minutes, days) = (0m, 0m);
        foreach (var (number, unit) in match.Groups["n"].Captures.Select(n => n.Value).Zip(match.Groups["u"].Captures.Select(u => u.Value)))
        {
            var value = s_numbers.TryGetValue(number, out var word) ? word : decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture);
            (minutes, days) = unit[0] switch
            {
                'j' => (minutes + (value * 60), days),
                'h' => (minutes, days + value),
                _ when unit.StartsWith("minggu", StringComparison.Ordinal) => (minutes, days + (value * 5)),
                _ => (minutes + value, days),
            };
        }

        return TryMake(minutes, days, out duration);
    }

    /// <summary>True for days of 24 hours, such as "1 x 24 jam": they are read as working days, for a clock that stands still at night knows no others.</summary>
    public static bool AreRoundTheClock(string text) => RoundTheClock().IsMatch(Plain(text));

    private static string Plain(string text) => Around().Replace(text.ToLowerInvariant(), " ").Trim().TrimEnd('.');

    /// <summary>Minutes or days, never both, and whole ones.</summary>
    private static bool TryMake(decimal minutes, decimal days, out BusinessDuration duration)
    {
        duration = default;
        if ((minutes > 0) == (days > 0) || minutes % 1 != 0 || days % 1 != 0 || minutes > BusinessDuration.MaxMinutes || days > BusinessDuration.MaxWorkingDays)
        {
            return false;
        }

        duration = days > 0 ? BusinessDuration.OfWorkingDays((int)days) : BusinessDuration.OfMinutes((int)minutes);
        return true;
    }

    /// <summary>What stands around a time and says nothing of its length.</summary>
    [GeneratedRegex(@"\([^)]*\)|\b(maks(imal)?|paling lama|selama|kurang lebih|sekitar)\b\.?|[±~≤]", Loose, 200)]
    private static partial Regex Around();

    [GeneratedRegex(
        @"^((?<n>\d{1,5}([.,]\d{1,2})?|satu|se(?=jam|hari|minggu)|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|setengah|[½¼¾])\s*(?<u>((menit|mnt|jam|hari(\s+kerja)?|hk|minggu)\b)|['’′])\.?\s*)+$",
        Loose, 200)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<n>\d{1,3})\s*[x×*]\s*24\s*jam$", Loose, 200)]
    private static partial Regex RoundTheClock();
}
