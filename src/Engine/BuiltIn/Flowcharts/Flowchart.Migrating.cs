using Lajur.Engine.Activities;
using Lajur.Engine.Migration;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>How the memory of a running flowchart is carried over to another version of it.</summary>
public sealed partial class Flowchart : IPlacesChildren
{
    void IPlacesChildren.Carry(ContainerMove move)
    {
        var from = (Flowchart)move.Source;
        var before = new FlowState(move.Properties, from._connections.Count, from.Activities.Count);
        var start = PlaceOf(move, from.Activities[(int?)move.Properties["s"] ?? 0]);
        move.Properties.Clear();
        move.Properties["s"] = start >= 0 ? start : FindStart(null);
        var after = new FlowState(move.Properties, _connections.Count, Activities.Count);
        var graph = Graph((int)move.Properties["s"]!);
        for (var i = 0; i < from.Activities.Count; i++)
        {
            if (before.HasFired(i) && PlaceOf(move, from.Activities[i]) is var here && here >= 0)
            {
                after.Fire(here);
            }
        }

        foreach (var arrow in from._connections.Where(before.IsVisited))
        {
            CarryArrow(move, from, (before, after), graph, arrow);
        }

        PassUntaken(move, graph, after);
        after.Save();
    }

    private void CarryArrow(
        ContainerMove move, Flowchart from, (FlowState Before, FlowState After) state, FlowGraph graph, Connection arrow)
    {
        var (source, target) = (from.Activities[arrow.Source], from.Activities[arrow.Target]);
        var here = PlaceOf(move, target);
        if (here >= 0 && FindArrow(graph, PlaceOf(move, source), arrow.Port, here) is { } found)
        {
            state.After.Visit(found, state.Before.IsFollowed(arrow));
            return;
        }

        if (state.Before.IsFollowed(arrow) && !state.Before.HasFired(arrow.Target))
        {
            move.Refuse(
                MigrationObstacle.JoinBroken, target, here >= 0 ? Activities[here] : null,
                $"Cabang dari \"{source.DisplayText}\" sudah sampai di \"{target.DisplayText}\", tetapi di versi tujuan tidak ada panah yang sepadan.");
        }
    }

    /// <summary>The arrow between the same two; or, with a step drawn in between, the one by which that way arrives.</summary>
    private static Connection? FindArrow(FlowGraph graph, int source, string port, int target)
    {
        var inbound = graph.Inbound(target);
        if (source < 0)
        {
            return inbound.Count == 1 ? inbound[0] : null;
        }

        var direct = inbound.Where(x => x.Source == source).ToList();
        if (direct.Count > 0)
        {
            return direct.Find(x => x.Port == port) ?? direct[0];
        }

        var ahead = graph.Forward(source);
        return inbound.Where(x => ahead[x.Source]).ToList() is [var only] ? only : null;
    }

    /// <summary>
    /// What nothing open can reach any more does not hold a join up: a branch that the new version added beside what is
    /// open counts as not taken, or as arrived where the join insists on every branch.
    /// </summary>
    private void PassUntaken(ContainerMove move, FlowGraph graph, FlowState state)
    {
        var (reach, beyond) = (new bool[Activities.Count], new bool[Activities.Count]);
        foreach (var open in move.Open.Select(x => _index[x.Id]))
        {
            Mark(reach, graph.Forward(open));
            foreach (var next in graph.Outbound(open).Where(x => !graph.IsBackward(x)))
            {
                Mark(beyond, graph.Forward(next.Target));
            }
        }

        for (var join = 0; join < Activities.Count; join++)
        {
            var inbound = graph.Inbound(join);
            if (beyond[join] && inbound.Count > 1)
            {
                foreach (var arrow in inbound.Where(x => !state.IsVisited(x) && !reach[x.Source]).ToList())
                {
                    state.Visit(arrow, followed: InsistsOnAll(Activities[join]));
                    move.Warn(
                        MigrationObstacle.BranchNotTaken, null, Activities[arrow.Source],
                        $"Cabang \"{Activities[arrow.Source].DisplayText}\" tidak dijalankan untuk perkara ini: titik percabangannya sudah dilewati.");
                }
            }
            else if (!beyond[join] && !state.HasFired(join) && inbound.Count > 1 && inbound.Any(state.IsFollowed))
            {
                move.Refuse(
                    MigrationObstacle.JoinNeverCompletes, null, Activities[join],
                    $"\"{Activities[join].DisplayText}\" sudah menerima satu cabang, tetapi di versi tujuan tidak ada lagi yang akan sampai ke sana.");
            }
        }
    }

    private static bool InsistsOnAll(Activity activity) =>
        activity is FlowJoin { Mode.Expression: { Type: "Literal" } mode } && mode.Value?.ToString() == nameof(FlowJoinMode.WaitAll);

    private static void Mark(bool[] marks, bool[] more)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] |= more[i];
        }
    }

    private int PlaceOf(ContainerMove move, Activity source) =>
        move.Map.Find(source) is { } target && target.Parent == this ? _index[target.Id] : -1;
}
