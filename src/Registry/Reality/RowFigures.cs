using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Reports;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Reality;

/// <summary>Sums up the visits to a row.</summary>
internal sealed class RowFigures(SopMatrix matrix, CaseRecords records, WorkingCalendar calendar, TimeSpan day)
{
    private readonly Dictionary<string, int> _places =
        matrix.Rows.Select((row, place) => (row.ActivityId, place)).DistinctBy(row => row.ActivityId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    public RowReality Of(SopRow row, IReadOnlyList<RealityVisit> visits)
    {
        var figures = new RowReality
        {
            ActivityId = row.ActivityId,
            Number = row.Number,
            Title = row.Title,
            Lane = matrix.Lanes.FirstOrDefault(lane => lane.Key == row.LaneKey)?.Name ?? row.LaneKey,
            Norm = row.Norm,
            Visits = visits.Count,
            Cases = visits.Select(visit => visit.CaseId).Distinct().Count(),
            SentBack = SentBack(row, visits),
            OpenNow = records.OpenNow.GetValueOrDefault(row.ActivityId)?.Count ?? 0,
            OpenLate = records.OpenNow.GetValueOrDefault(row.ActivityId)?.Late ?? 0,
        };
        return visits.Count == 0 ? figures : Measured(figures, visits);
    }

    /// <summary>The applicant's own row: how often, and nothing of an office's time.</summary>
    public RowReality OfApplicant(SopRow row)
    {
        var asked = records.Requests.Where(request => !request.IsReturn && request.ActivityId == row.ActivityId).ToList();
        var isStart = row.Symbol == SopSymbol.Terminator;
        return Of(row, []) with
        {
            IsApplicants = true,
            Visits = isStart ? records.Cases : asked.Count(request => request.AnsweredAt is not null),
            Cases = isStart ? records.Cases : asked.Where(request => request.AnsweredAt is not null).Select(request => request.CaseId).Distinct().Count(),
        };
    }

    private RowReality Measured(RowReality row, IReadOnlyList<RealityVisit> visits)
    {
        var took = visits.Select(visit => visit.Took).Order().ToList();
        var taken = visits.Where(visit => visit.Worked is not null).ToList();
        var worked = taken.Select(visit => visit.Worked!.Value).Order().ToList();
        var shares = visits.Select(visit => visit.ShareOf(row.Norm, calendar)).OfType<double>().Order().ToList();
        var measured = row with
        {
            Late = shares.Count(share => share > 1),
            Median = NearestRank.Of(took, 50),
            P90 = NearestRank.Of(took, 90),
            Taken = taken.Count,
            Wait = NearestRank.Of(taken.Select(visit => visit.Waited!.Value).Order().ToList(), 50),
            Work = NearestRank.Of(worked, 50),
            WorkP90 = NearestRank.Of(worked, 90),
            Level = Level(visits.Count, NearestRank.Of(shares, 50), NearestRank.Of(shares, 90)),
        };
        return measured with { Proposal = Propose(measured) };
    }

    private static RealityLevel Level(int count, double? median, double? p90) => (count, median, p90) switch
    {
        ( < RowReality.LeastVisits, _, _) => RealityLevel.TooFew,
        (_, null, _) => RealityLevel.WithoutNorm,
        (_, > 1, _) => RealityLevel.Exceeded,
        (_, _, > 1) => RealityLevel.Tight,
        (_, _, <= .5) => RealityLevel.Generous,
        _ => RealityLevel.Kept,
    };

    private NormProposal Propose(RowReality row)
    {
        var rounded = NormRounding.Up(row.P90!.Value, day);
        return row.Level switch
        {
            RealityLevel.TooFew => new NormProposal.TooFew(RowReality.LeastVisits),
            RealityLevel.WithoutNorm => new NormProposal.Change(rounded),
            RealityLevel.Generous when TimeOf(rounded) < TimeOf(row.Norm!.Value) => new NormProposal.Change(rounded),
            RealityLevel.Tight or RealityLevel.Exceeded when IsQueue(row) => new NormProposal.ShortenWait(),
            RealityLevel.Tight or RealityLevel.Exceeded when TimeOf(rounded) > TimeOf(row.Norm!.Value) => new NormProposal.Change(rounded),
            _ => new NormProposal.Keep(),
        };
    }

    /// <summary>The hands keep the norm, and most of the time nobody had it in hands.</summary>
    private bool IsQueue(RowReality row) =>
        row.Taken >= RowReality.LeastVisits && row.WorkP90 <= TimeOf(row.Norm!.Value) && row.Wait >= row.Work;

    private TimeSpan TimeOf(BusinessDuration norm) => norm.IsInDays ? day * norm.WorkingDays : TimeSpan.FromMinutes(norm.Minutes);

    private int SentBack(SopRow row, IReadOnlyList<RealityVisit> visits)
    {
        var back = matrix.Ways.Where(way => way.From == row.ActivityId && IsBack(way)).Select(way => way.Outcome).ToHashSet(StringComparer.Ordinal);
        return visits.Count(visit => visit.Outcome is { } outcome && back.Contains(outcome));
    }

    private bool IsBack(SopWay way) => way.AsksApplicant
        || (way.To.Count > 0 && way.To.All(to => _places[to.ActivityId] < _places[way.From]));
}
