using Lajur.Registry.Surveys.Results;

namespace Lajur.Host.Desk.Periods;

/// <summary>Periods of one length to choose from, the latest first.</summary>
public sealed record PeriodChoice(string Title, IReadOnlyList<SurveyPeriod> Periods)
{
    private static readonly (PeriodKind Kind, string Title, int Count)[] Kinds =
    [
        (PeriodKind.Semester, "Semester", 6),
        (PeriodKind.Quarter, "Triwulan", 8),
        (PeriodKind.Month, "Bulan", 18),
        (PeriodKind.Year, "Tahun", 4),
    ];

    /// <summary>The latest of each length, and the one that is shown.</summary>
    public static IReadOnlyList<PeriodChoice> UpTo(Func<PeriodKind, SurveyPeriod> now, SurveyPeriod shown) =>
        [.. Kinds.Select(kind => new PeriodChoice(kind.Title, Latest(now(kind.Kind), kind.Count, shown)))];

    private static List<SurveyPeriod> Latest(SurveyPeriod last, int count, SurveyPeriod shown)
    {
        List<SurveyPeriod> periods = [last];
        while (periods.Count < count)
        {
            periods.Add(periods[^1].Previous);
        }

        return shown.Kind != last.Kind || periods.Contains(shown) ? periods : [.. periods, shown];
    }
}
