using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Lajur.Registry.Calendars.Durations;

/// <summary>
/// A length of business time: minutes during which the office is open, or whole working days. Never both, since a
/// working day is no fixed number of minutes: it ends at the same clock time one working day later.
/// </summary>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(BusinessDurationConverter))]
public readonly partial record struct BusinessDuration
{
    /// <summary>A promise longer than this is a slip of the pen: five years of working days.</summary>
    public const int MaxWorkingDays = 1300;

    /// <summary>As many minutes as <see cref="MaxWorkingDays"/> days of twelve hours hold.</summary>
    public const int MaxMinutes = MaxWorkingDays * 12 * 60;

    private BusinessDuration(int minutes, int workingDays)
    {
        Minutes = minutes;
        WorkingDays = workingDays;
    }

    /// <summary>Office minutes; 0 when the length is in working days.</summary>
    public int Minutes { get; }

    /// <summary>Working days; 0 when the length is in minutes.</summary>
    public int WorkingDays { get; }

    public static BusinessDuration Zero => default;

    public bool IsInDays => WorkingDays > 0;

    /// <exception cref="ArgumentOutOfRangeException">Negative or above <see cref="MaxMinutes"/>.</exception>
    public static BusinessDuration OfMinutes(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MaxMinutes);
        return new(minutes, 0);
    }

    public static BusinessDuration OfHours(int hours) => OfMinutes(checked(hours * 60));

    /// <exception cref="ArgumentOutOfRangeException">Negative or above <see cref="MaxWorkingDays"/>.</exception>
    public static BusinessDuration OfWorkingDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxWorkingDays);
        return new(0, days);
    }

    /// <summary>Reads "15 menit", "1 jam 30 menit", "3 hari kerja", "PT15M", "PT1H30M" or "P3D".</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static BusinessDuration Parse(string text) => TryParse(text, out var duration)
        ? duration
        : throw new FormatException(
            $"\"{text}\" is no business time. Write \"15 menit\", \"1 jam 30 menit\", \"3 hari kerja\", PT15M or P3D.");

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out BusinessDuration duration) =>
        TryRead(text, out duration);
}
