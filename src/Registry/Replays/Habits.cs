using Lajur.Registry.Calendars;
using Lajur.Registry.Replays.Past;

namespace Lajur.Registry.Replays;

/// <summary>How an office usually works, learnt from its past cases: what is assumed where a case itself says nothing.</summary>
internal sealed class Habits
{
    private readonly Dictionary<string, TimeSpan> _work;
    private readonly Dictionary<string, TimeSpan> _wait;
    private readonly Dictionary<string, TimeSpan> _laneWait;
    private readonly Dictionary<string, List<string>> _outcomes;
    private readonly Dictionary<string, int> _visits;
    private readonly Dictionary<string, TimeSpan> _answering;

    public Habits(IReadOnlyList<PastCase> cases, WorkingCalendar calendar)
    {
        var visits = cases.SelectMany(one => one.Visits).ToList();
        var bySteps = visits.GroupBy(visit => visit.ActivityId, StringComparer.Ordinal).ToList();
        _work = Medians(bySteps, visit => calendar.Between(visit.TakenAt, visit.DoneAt));
        _wait = Medians(bySteps, visit => calendar.Between(visit.CameAt, visit.TakenAt));
        _laneWait = Medians(visits.GroupBy(visit => visit.LaneKey, StringComparer.Ordinal), visit => calendar.Between(visit.CameAt, visit.TakenAt));
        _visits = bySteps.ToDictionary(step => step.Key, step => step.Count(), StringComparer.Ordinal);
        _outcomes = bySteps.ToDictionary(
            step => step.Key,
            step => step.Where(visit => visit.Outcome is not null).GroupBy(visit => visit.Outcome!, StringComparer.Ordinal)
                .OrderByDescending(outcome => outcome.Count()).ThenBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => outcome.Key).ToList(),
            StringComparer.Ordinal);
        _answering = Medians(
            cases.SelectMany(one => one.Asks).Where(ask => ask.AnsweredAt is not null).GroupBy(ask => ask.ActivityId ?? "", StringComparer.Ordinal),
            ask => ask.AnsweredAt!.Value - ask.AskedAt);
    }

    /// <summary>The median office time of a step's work; null where nobody ever did it.</summary>
    public TimeSpan? Work(string activityId) => _work.TryGetValue(activityId, out var median) ? median : null;

    /// <summary>The median office time that a step waits to be taken; of a step that nobody ever did, that of its lane; else none.</summary>
    public TimeSpan Wait(string activityId, string? laneKey) => _wait.TryGetValue(activityId, out var median)
        ? median
        : _laneWait.GetValueOrDefault(laneKey ?? "");

    /// <summary>The median time, nights and all, until an applicant does what a step asks.</summary>
    public TimeSpan Answering(string activityId) => _answering.TryGetValue(activityId, out var median) ? median : _answering.GetValueOrDefault("");

    /// <summary>The outcomes that a step had, the most frequent first.</summary>
    public IReadOnlyList<string> Outcomes(string activityId) => _outcomes.GetValueOrDefault(activityId) ?? [];

    /// <summary>How often a step was done.</summary>
    public int Visits(string activityId) => _visits.GetValueOrDefault(activityId);

    private static Dictionary<string, TimeSpan> Medians<T>(IEnumerable<IGrouping<string, T>> groups, Func<T, TimeSpan> time) =>
        groups.ToDictionary(group => group.Key, group => Spread.Median(group.Select(time))!.Value, StringComparer.Ordinal);
}
