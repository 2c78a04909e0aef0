using Lajur.Registry.Calendars;

namespace Lajur.Registry.Reality;

/// <summary>Turns what is kept of a task into office time: how long it took, and how much of that somebody had it in hands.</summary>
internal sealed class VisitMeasure(CaseRecords records, WorkingCalendar calendar)
{
    public RealityVisit Measure(VisitRecord visit)
    {
        // A task without a clock of its own stands still with its case.
        var stops = records.Stops[visit.Consumed is null ? visit.CaseId : visit.ItemId].ToList();
        var held = Held(visit).ToList();
        return new()
        {
            CaseId = visit.CaseId,
            Outcome = visit.Outcome,
            From = visit.CreatedAt,
            Took = visit.Consumed ?? Between(visit.CreatedAt, visit.CompletedAt, stops),
            Worked = held.Count == 0 ? null : held.Aggregate(TimeSpan.Zero, (sum, span) => sum + Between(span.From, span.To, stops)),
        };
    }

    /// <summary>When it lay in somebody's hands; nothing when it was done without being taken first.</summary>
    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Held(VisitRecord visit)
    {
        DateTimeOffset? since = null;
        foreach (var hand in records.Hands[visit.ItemId])
        {
            if (hand.IsTaken)
            {
                since ??= hand.At;
            }
            else if (since is { } from)
            {
                yield return (from, hand.At);
                since = null;
            }
        }

        since ??= visit.ClaimedAt;
        if (since is { } last && last < visit.CompletedAt)
        {
            yield return (last, visit.CompletedAt);
        }
    }

    /// <summary>Office time between two moments, less what the clock stood still.</summary>
    private TimeSpan Between(DateTimeOffset from, DateTimeOffset to, List<CaseRecords.Span> stops) =>
        calendar.Between(from, to) - stops.Aggregate(TimeSpan.Zero, (sum, stop) =>
        {
            var begins = stop.From > from ? stop.From : from;
            var ends = stop.To is { } end && end < to ? end : to;
            return ends > begins ? sum + calendar.Between(begins, ends) : sum;
        });
}
