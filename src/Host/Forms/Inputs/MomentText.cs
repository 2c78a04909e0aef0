using System.Globalization;
using Lajur.Registry.Offices;

namespace Lajur.Host.Forms.Inputs;

/// <summary>A day and a time by the office's clock, as a field of <c>datetime-local</c> shows and posts it.</summary>
public static class MomentText
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    /// <summary>As browsers post it, and as people write it in those that know no such field.</summary>
    private static readonly string[] s_formats = [Format, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH.mm", "yyyy-MM-dd HH:mm", "d-M-yyyy HH.mm", "d-M-yyyy HH:mm"];

    /// <summary>The moment that was written; null for none, and for what cannot be read.</summary>
    public static DateTimeOffset? Read(string? text, IndonesianZone zone) =>
        DateTime.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var at) && at.Year is > 2000 and < 3000
            ? zone.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at))
            : null;

    /// <summary>True where something is written that cannot be read; it is not taken for none.</summary>
    public static bool IsUnreadable(string? text, IndonesianZone zone) => !string.IsNullOrWhiteSpace(text) && Read(text, zone) is null;

    /// <summary>A moment as such a field takes it; empty for none.</summary>
    public static string Write(DateTimeOffset? at, IndonesianZone zone) =>
        at is { } moment ? zone.ToLocal(moment).ToString(Format, CultureInfo.InvariantCulture) : "";
}
