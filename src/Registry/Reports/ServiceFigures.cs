using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases;

namespace Lajur.Registry.Reports;

/// <summary>What became of one service in a period.</summary>
public sealed record ServiceFigures
{
    /// <summary>The part of the service's address; null for a sum of services.</summary>
    public required string? Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>What the standard promises; null for a sum of services, and where nothing is promised.</summary>
    public required BusinessDuration? Promise { get; init; }

    /// <summary>Cases that came in during the period.</summary>
    public required int Received { get; init; }

    /// <summary>How those stand now.</summary>
    public required IReadOnlyDictionary<CaseStatus, int> States { get; init; }

    /// <summary>Cases that were closed with a result during the period, whenever they came in.</summary>
    public required int Finished { get; init; }

    /// <summary>The same by result, the most frequent first.</summary>
    public required IReadOnlyList<ResultCount> Results { get; init; }

    /// <summary>Cases that were given up during the period because the applicant did not complete them.</summary>
    public required int Abandoned { get; init; }

    /// <summary>Cases that were open at the end.</summary>
    public required int Open { get; init; }

    /// <summary>How many of <see cref="Open"/> had used up their promise by then.</summary>
    public required int OpenLate { get; init; }

    /// <summary>How many files were returned to applicants to be completed.</summary>
    public required int Returned { get; init; }

    /// <summary>Office time that each finished case with a promise took, and whether that was in time; shortest first.</summary>
    public required IReadOnlyList<TimeTaken> Times { get; init; }

    /// <summary>How many of <see cref="Finished"/> took longer than promised.</summary>
    public int FinishedLate => Times.Count(time => !time.InTime);

    /// <summary>Half of them took no longer; null when nothing was measured.</summary>
    public TimeSpan? Median => Percentile(50);

    /// <summary>Nine of ten took no longer; null when nothing was measured.</summary>
    public TimeSpan? P90 => Percentile(90);

    /// <summary>Share of measured cases that were in time, 0 to 1; null when nothing was measured.</summary>
    public decimal? InTimeShare => Times.Count == 0 ? null : 1m - ((decimal)FinishedLate / Times.Count);

    /// <summary>The time that so many of a hundred cases did not exceed (nearest rank).</summary>
    public TimeSpan? Percentile(int percent) => NearestRank.Of([.. Times.Select(time => time.Took)], percent);

    /// <summary>Several services together.</summary>
    public static ServiceFigures Sum(string name, IReadOnlyList<ServiceFigures> parts) => new()
    {
        Slug = null,
        Name = name,
        Promise = null,
        Received = parts.Sum(part => part.Received),
        States = parts.SelectMany(part => part.States).GroupBy(state => state.Key)
            .ToDictionary(state => state.Key, state => state.Sum(one => one.Value)),
        Finished = parts.Sum(part => part.Finished),
        Results = [.. parts.SelectMany(part => part.Results).GroupBy(result => result.Result, StringComparer.Ordinal)
            .Select(result => new ResultCount(result.Key, result.Sum(one => one.Count))).OrderByDescending(result => result.Count)],
        Abandoned = parts.Sum(part => part.Abandoned),
        Open = parts.Sum(part => part.Open),
        OpenLate = parts.Sum(part => part.OpenLate),
        Returned = parts.Sum(part => part.Returned),
        Times = [.. parts.SelectMany(part => part.Times).OrderBy(time => time.Took)],
    };
}
