using Lajur.Activities.Cases;
using Lajur.Activities.Inbox;
using Lajur.Engine.Activities;
using Lajur.Registry.Calendars.Durations;

namespace Lajur.Activities.Checks;

/// <summary>The steps of the way through a drawing that takes longest, each step once; ways back are not walked.</summary>
internal sealed class LongestWay
{
    private readonly IReadOnlyList<BusinessDuration> _norms;

    private LongestWay(IReadOnlyList<BusinessDuration> norms) => _norms = norms;

    private int Minutes => _norms.Sum(norm => norm.Minutes);

    private int WorkingDays => _norms.Sum(norm => norm.WorkingDays);

    public static LongestWay From(Activity beginning, DrawnConnections connections) =>
        new(Walk(beginning, connections, [], new(ReferenceEqualityComparer.Instance)));

    /// <summary>Days outweigh minutes: a promise in minutes is broken by any working day.</summary>
    public bool IsLongerThan(BusinessDuration promise) => promise.IsInDays
        ? WorkingDays > promise.WorkingDays || (WorkingDays == promise.WorkingDays && Minutes > 0)
        : WorkingDays > 0 || Minutes > promise.Minutes;

    /// <summary>As the SOP writes it: "15 menit + 1 jam + 1 jam = 2 jam 15 menit".</summary>
    public override string ToString()
    {
        var total = string.Join(' ', Totals());
        return _norms.Count == 1 ? total : $"{string.Join(" + ", _norms.Select(norm => norm.ToText()))} = {total}";
    }

    private IEnumerable<string> Totals()
    {
        if (WorkingDays > 0)
        {
            yield return BusinessDuration.OfWorkingDays(Math.Min(WorkingDays, BusinessDuration.MaxWorkingDays)).ToText();
        }

        if (Minutes > 0)
        {
            yield return BusinessDuration.OfMinutes(Math.Min(Minutes, BusinessDuration.MaxMinutes)).ToText();
        }
    }

    private static IReadOnlyList<BusinessDuration> Walk(
        Activity step,
        DrawnConnections connections,
        HashSet<Activity> onTheWay,
        Dictionary<object, IReadOnlyList<BusinessDuration>> known)
    {
        if (known.TryGetValue(step, out var found))
        {
            return found;
        }

        onTheWay.Add(step);
        IReadOnlyList<BusinessDuration> rest = [];
        // The promise is kept when the case is answered; what comes after it was opened again has norms of its own.
        foreach (var next in (step is OfferReopening ? [] : connections.Next(step)).Where(next => !onTheWay.Contains(next)))
        {
            var way = Walk(next, connections, onTheWay, known);
            rest = Weight(way) > Weight(rest) ? way : rest;
        }

        onTheWay.Remove(step);
        return known[step] = NormOf(step) is { } norm ? [norm, .. rest] : rest;
    }

    private static long Weight(IReadOnlyList<BusinessDuration> way) =>
        way.Sum(norm => ((long)norm.WorkingDays * BusinessDuration.MaxMinutes) + norm.Minutes);

    private static BusinessDuration? NormOf(Activity step) =>
        step is OfficerStep task && Drawn.Text(task.Duration) is { } text && BusinessDuration.TryParse(text, out var norm)
            ? norm
            : null;
}
