using System.Globalization;
using System.Text.RegularExpressions;

namespace Lajur.Registry.Calendars.Durations;

public readonly partial record struct BusinessDuration
{
    private const RegexOptions Loose =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>As stored and as machines write it: PT15M, PT1H30M, P3D; nothing is PT0M.</summary>
    public override string ToString() => this switch
    {
        { IsInDays: true } => string.Create(CultureInfo.InvariantCulture, $"P{WorkingDays}D"),
        { Minutes: >= 60 } when Minutes % 60 == 0 => string.Create(CultureInfo.InvariantCulture, $"PT{Minutes / 60}H"),
        { Minutes: >= 60 } => string.Create(CultureInfo.InvariantCulture, $"PT{Minutes / 60}H{Minutes % 60}M"),
        _ => string.Create(CultureInfo.InvariantCulture, $"PT{Minutes}M"),
    };

    /// <summary>As an SOP writes it: "15 menit", "1 jam 30 menit", "3 hari kerja".</summary>
    public string ToText() => this switch
    {
        { IsInDays: true } => string.Create(CultureInfo.InvariantCulture, $"{WorkingDays} hari kerja"),
        { Minutes: >= 60 } when Minutes % 60 == 0 => string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60} jam"),
        { Minutes: >= 60 } =>
            string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60} jam {Minutes % 60} menit"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Minutes} menit"),
    };

    [GeneratedRegex(
        @"^\s*(PT(?=\d)((?<h>\d{1,7})H)?((?<m>\d{1,7})M)?|P(?<d>\d{1,7})D|((?<h>\d{1,7})\s*jam)?\s*((?<m>\d{1,7})\s*menit)?|(?<d>\d{1,7})\s*hari(\s+kerja)?)\s*$",
        Loose, 200)]
    private static partial Regex Written { get; }

    private static bool TryRead(string? text, out BusinessDuration duration)
    {
        duration = default;
        if (text is null or { Length: > 40 } || Written.Match(text) is not { Success: true } match)
        {
            return false;
        }

        var (days, hours, minutes) = (Number(match, "d"), Number(match, "h"), Number(match, "m"));
        var inMinutes = ((hours ?? 0) * 60) + (minutes ?? 0);
        if ((days ?? hours ?? minutes) is null || inMinutes > MaxMinutes || days > MaxWorkingDays)
        {
            return false;
        }

        duration = new((int)inMinutes, (int)(days ?? 0));
        return true;
    }

    private static long? Number(Match match, string name) => match.Groups[name] is { Success: true } group
        ? long.Parse(group.ValueSpan, CultureInfo.InvariantCulture)
        : null;
}
