using System.Globalization;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Surveys.Results;

/// <summary>A month, quarter, semester or year of the calendar for which results are told.</summary>
/// <param name="Kind">How long it is.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Number">Which of the year's, from 1; a year itself is 1.</param>
public sealed record SurveyPeriod(PeriodKind Kind, int Year, int Number)
{
    private const int FirstYear = 2000, LastYear = 2999;

    private int Months => Kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.Semester => 6,
        _ => 12,
    };

    public DateOnly First => new(Year, ((Number - 1) * Months) + 1, 1);

    public DateOnly Last => First.AddMonths(Months).AddDays(-1);

    /// <summary>The one of the same length before it.</summary>
    public SurveyPeriod Previous => Containing(Kind, First.AddDays(-1));

    /// <summary>As it stands in addresses: "2026", "2026-S2", "2026-T4", "2026-11".</summary>
    public string Code => Kind switch
    {
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Number:00}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year}-T{Number}"),
        PeriodKind.Semester => string.Create(CultureInfo.InvariantCulture, $"{Year}-S{Number}"),
        _ => Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>"November 2026", "Triwulan IV 2026", "Semester II 2026", "Tahun 2026".</summary>
    public string Name => Kind switch
    {
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{IndonesianTime.MonthName(Number)} {Year}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"Triwulan {Roman} {Year}"),
        PeriodKind.Semester => string.Create(CultureInfo.InvariantCulture, $"Semester {Roman} {Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Tahun {Year}"),
    };

    private string Roman => Number switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };

    /// <summary>The period of this length in which a day lies.</summary>
    public static SurveyPeriod Containing(PeriodKind kind, DateOnly day)
    {
        var year = new SurveyPeriod(kind, day.Year, 1);
        return year with { Number = ((day.Month - 1) / year.Months) + 1 };
    }

    /// <summary>Reads a <see cref="Code"/>; false for anything else.</summary>
    public static bool TryParse(string? code, out SurveyPeriod period)
    {
        period = new(PeriodKind.Year, FirstYear, 1);
        if (code is not { Length: 4 or 7 }
            || !int.TryParse(code.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < FirstYear or > LastYear)
        {
            return false;
        }

        SurveyPeriod? read = code[4..] switch
        {
            "" => new(PeriodKind.Year, year, 1),
            ['-', 'S', var digit] when digit is '1' or '2' => new(PeriodKind.Semester, year, digit - '0'),
            ['-', 'T', var digit] when digit is >= '1' and <= '4' => new(PeriodKind.Quarter, year, digit - '0'),
            ['-', .. var month] when int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number is >= 1 and <= 12 => new(PeriodKind.Month, year, number),
            _ => null,
        };
        period = read ?? period;
        return read is not null;
    }

    /// <summary>Its bounds as moments at an office: from the first, and before the second.</summary>
    public (DateTimeOffset From, DateTimeOffset Until) At(IndonesianZone zone) =>
        (zone.At(First, TimeOnly.MinValue), zone.At(Last.AddDays(1), TimeOnly.MinValue));
}
