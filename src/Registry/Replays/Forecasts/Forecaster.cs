using Lajur.Engine.Definitions;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Replays.Flow;
using Lajur.Registry.Replays.Past;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Replays.Forecasts;

/// <summary>Runs past cases through versions of a drawing. Reckons only: no database, no clock, always the same answer.</summary>
/// <param name="cases">The cases.</param>
/// <param name="calendar">The office's.</param>
/// <param name="promise">What the service promises; zero for nothing.</param>
/// <param name="lane">The office's lane by its key.</param>
public sealed class Forecaster(IReadOnlyList<PastCase> cases, WorkingCalendar calendar, BusinessDuration promise, Func<string, SopLane> lane)
{
    private readonly Habits _habits = new(cases, calendar);

    /// <summary>How the cases would have gone; null for a drawing that is not one flowchart with a submission.</summary>
    public VersionForecast? Run(WorkflowDefinition version, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (FlowMap.TryRead(version.Json) is not { Start: not null } map)
        {
            return null;
        }

        var sop = SopDrawing.Read(version.Json);
        List<ReplayedCase> done = [];
        foreach (var past in cases)
        {
            ct.ThrowIfCancellationRequested();
            if (new Rehearsal(map, _habits, calendar, past, promise, sop.StartsClockLater).Run() is { } replayed)
            {
                done.Add(replayed);
            }
        }

        var visits = done.SelectMany(one => one.Visits).ToLookup(visit => visit.ActivityId, StringComparer.Ordinal);
        return new()
        {
            Version = version.Version,
            IsPublished = version.IsPublished,
            Cases = done,
            Steps = [.. sop.Rows.Where(row => IsOfficers(map, row)).Select(row => Load(row, visits[row.ActivityId]))],
            Lanes =
            [
                .. sop.LaneKeys.Where(key => sop.Rows.Any(row => row.LaneKey == key && IsOfficers(map, row)))
                    .Select(key => Load(lane(key), [.. done.SelectMany(one => one.Visits).Where(visit => visit.LaneKey == key)])),
            ],
            Endless = cases.Count - done.Count,
        };
    }

    private static bool IsOfficers(FlowMap map, SopRow row) => map.Find(row.ActivityId) is { Kind: FlowKind.Officer or FlowKind.Fetching };

    private static StepLoad Load(SopRow row, IEnumerable<ReplayedVisit> visits)
    {
        var all = visits.ToList();
        return new(
            row.ActivityId, row.Number, row.Title, row.LaneKey, all.Count,
            Spread.Median(all.Select(visit => visit.Wait)), Spread.Median(all.Select(visit => visit.Work)));
    }

    private static LaneLoad Load(SopLane lane, List<ReplayedVisit> visits) => new(
        lane, visits.Count, Sum(visits.Select(visit => visit.Work)), Sum(visits.Select(visit => visit.Wait)));

    private static TimeSpan Sum(IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
}
