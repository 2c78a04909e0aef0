using Lajur.Engine.Definitions;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Versions.Lanes;

/// <summary>
/// Puts the lanes of a drawing as a plan wants them. The drawing is what inbox, SOP, permission and audit read the lane of a
/// step from, so that one change moves all four, for cases that begin with the version it becomes part of.
/// </summary>
public static class LanePlanner
{
    /// <summary>What is wrong with a plan, in Indonesian; empty when it can be done.</summary>
    public static IReadOnlyList<string> Check(WorkflowDefinition drawing, LanePlan plan, IReadOnlyList<Lane> officeLanes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var open = officeLanes.Where(lane => lane.ClosedAt is null).Select(lane => lane.Key).ToHashSet(StringComparer.Ordinal);
        var kept = Listing(plan).Select(lane => lane.Key).ToHashSet(StringComparer.Ordinal);
        var lanes = LanesOf(drawing, plan);
        var errors = new List<string>();
        errors.AddRange(kept.Concat(lanes.Values).Distinct(StringComparer.Ordinal).Where(key => key.Length > 0 && !open.Contains(key))
            .Select(key => $"Pelaksana “{key}” tidak ada di kantor ini atau sudah ditutup. Pilih pelaksana lain."));
        errors.AddRange(LaneSteps.Listed(drawing).Where(key => plan.Lanes.All(lane => lane.Key != key) && lanes.Values.Contains(key, StringComparer.Ordinal))
            .Select(key => $"Pelaksana “{Name(key, officeLanes)}” masih mempunyai langkah. Pindahkan langkahnya lebih dahulu."));
        return errors;
    }

    /// <summary>Changes the drawing.</summary>
    /// <returns>What was changed, in Indonesian; null when the plan is how things are.</returns>
    public static string? Apply(WorkflowDefinition drawing, LanePlan plan, IReadOnlyList<Lane> officeLanes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var lanes = LanesOf(drawing, plan);
        var done = new List<string>();
        foreach (var (id, lane, title, activity) in LaneSteps.In(drawing).ToList())
        {
            if (lanes[id] != lane)
            {
                LaneSteps.Set(activity, lanes[id]);
                done.Add($"“{title}” {(lane.Length == 0 ? "" : $"dari {Name(lane, officeLanes)} ")}ke {Name(lanes[id], officeLanes)}");
            }
        }

        var before = LaneSteps.Listed(drawing);
        var after = Listing(plan).ToList();
        if (!before.SequenceEqual(after.Select(lane => lane.Key), StringComparer.Ordinal))
        {
            LaneSteps.Write(drawing, after);
            done.Add($"urutan {string.Join(", ", after.Select(lane => Name(lane.Key, officeLanes)))}");
        }

        return done.Count == 0 ? null : string.Join("; ", done);
    }

    /// <summary>The list as it will stand: two lanes that become one stand once.</summary>
    private static IEnumerable<(string? From, string Key)> Listing(LanePlan plan) =>
        plan.Lanes.Select(lane => ((string?)lane.Key, lane.BoundTo)).Concat(plan.Added.Select(key => ((string?)null, key)))
            .DistinctBy(lane => lane.Item2, StringComparer.Ordinal);

    /// <summary>The lane that each step comes to: another one of the office that the plan chooses for it, or what its own is bound to.</summary>
    private static Dictionary<string, string> LanesOf(WorkflowDefinition drawing, LanePlan plan)
    {
        var bound = plan.Lanes.ToDictionary(lane => lane.Key, lane => lane.BoundTo, StringComparer.Ordinal);
        return LaneSteps.In(drawing).DistinctBy(step => step.Id, StringComparer.Ordinal).ToDictionary(
            step => step.Id,
            step => plan.Steps.GetValueOrDefault(step.Id) is { } chosen && chosen != step.Lane ? chosen : bound.GetValueOrDefault(step.Lane, step.Lane),
            StringComparer.Ordinal);
    }

    private static string Name(string key, IReadOnlyList<Lane> lanes) => lanes.FirstOrDefault(lane => lane.Key == key)?.Name ?? key;
}
