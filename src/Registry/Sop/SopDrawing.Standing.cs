namespace Lajur.Registry.Sop;

public sealed partial class SopDrawing
{
    /// <summary>The table alone, as it is printed.</summary>
    /// <param name="lane">The office's lane by its key.</param>
    public SopMatrix ToMatrix(Func<string, SopLane> lane) => new([.. _laneKeys.Select(lane)], _rows, Arrows()) { Ways = Ways() };

    /// <summary>The table with where a case stands in it.</summary>
    /// <param name="lane">The office's lane by its key.</param>
    /// <param name="visits">The steps the case came to, in order; later visits to a step count.</param>
    /// <param name="isOpen">False once the case has ended: what it did not come to, it skipped.</param>
    /// <param name="asksApplicant">True while it waits for the applicant to complete the file.</param>
    public SopMatrix ToMatrix(
        Func<string, SopLane> lane, IEnumerable<SopVisit> visits, bool isOpen, bool asksApplicant)
    {
        var last = visits.GroupBy(visit => visit.ActivityId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var standing = last.Values.Where(visit => visit.DoneAt is null).Select(visit => visit.ActivityId)
            .Concat(asksApplicant ? _asking : []).ToList();
        var ahead = isOpen && standing.Count > 0 ? Ahead(standing) : null;
        return new([.. _laneKeys.Select(lane)], [.. _rows.Select(row => Place(row, last, isOpen, ahead))], Arrows());
    }

    private SopRow Place(
        SopRow row, Dictionary<string, SopVisit> visits, bool isOpen, HashSet<string>? ahead)
    {
        if (visits.GetValueOrDefault(row.ActivityId) is { } visit)
        {
            return row with
            {
                State = visit.DoneAt is null ? SopStepState.Current : SopStepState.Done,
                StartedAt = visit.StartedAt,
                DoneAt = visit.DoneAt,
                DueAt = visit.DueAt,
                OfficerName = visit.OfficerName,
            };
        }

        var otherWayTaken = _rows.Exists(other =>
            visits.ContainsKey(other.ActivityId) && SopNumber.AreAlternatives(row.Number, other.Number));
        var comes = isOpen && !otherWayTaken && ahead?.Contains(row.ActivityId) != false;
        return row with { State = comes ? SopStepState.Coming : SopStepState.Skipped };
    }

    /// <summary>What can still be reached; the way back through the applicant is not counted on.</summary>
    private HashSet<string> Ahead(List<string> standing)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(standing);
        while (next.TryDequeue(out var from))
        {
            foreach (var (_, _, to) in _arrows.Where(arrow => arrow.From == from))
            {
                if (reached.Add(to) && !_asking.Contains(to))
                {
                    next.Enqueue(to);
                }
            }
        }

        return reached;
    }

    private List<SopArrow> Arrows() =>
        [.. _rows.SelectMany(row => ArrowsFrom(row.ActivityId)).DistinctBy(arrow => (arrow.From, arrow.To))];

    private IEnumerable<SopArrow> ArrowsFrom(string row)
    {
        var isRow = _rows.Select(one => one.ActivityId).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var starts = _arrows.Where(arrow => arrow.From == row).ToList();
        var next = new Queue<(string At, string? Label)>(starts.Select(arrow => (arrow.To, starts.Count > 1 ? arrow.Port : null)));
        while (next.TryDequeue(out var step))
        {
            if (isRow.Contains(step.At))
            {
                yield return new(row, step.At, step.Label);
            }
            else if (seen.Add(step.At) && !_asking.Contains(step.At))
            {
                foreach (var arrow in _arrows.Where(arrow => arrow.From == step.At))
                {
                    next.Enqueue((arrow.To, step.Label));
                }
            }
        }
    }
}
