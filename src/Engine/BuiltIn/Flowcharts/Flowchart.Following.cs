using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.BuiltIn.Flow;
using Lajur.Engine.Faults;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>How a flowchart goes on when one of its activities completes.</summary>
public sealed partial class Flowchart
{
    async ValueTask IOutcomeFollower.FollowAsync(ActivityExecutionContext context, Activity child, string outcome)
    {
        var state = StateOf(context);
        var source = _index[child.Id];
        foreach (var arrow in GraphOf(context).Outbound(source).Where(x => x.Port == outcome))
        {
            await FollowAsync(context, state, arrow, null);
        }

        state.Save();
    }

    /// <summary>Cancels what still goes on between a fork and the join that did not wait for it.</summary>
    internal ValueTask CancelAncestorsAsync(ActivityExecutionContext context, Activity join) =>
        CancelAncestorsAsync(context, _index[join.Id]);

    private async ValueTask CancelAncestorsAsync(ActivityExecutionContext context, int target)
    {
        var ancestors = GraphOf(context).Ancestors(target);
        context.Unschedule(x => ancestors[_index[x.Id]]);
        foreach (var open in context.OpenChildren().Where(x => ancestors[_index[x.Activity.Id]]).ToList())
        {
            await open.CancelActivityAsync();
        }
    }

    private async ValueTask StepCompletedAsync(ActivityExecutionContext context, ChildCompleted child)
    {
        if (context.IsBreaking || child.Activity is End)
        {
            await context.CompleteActivityAsync();
            return;
        }

        var graph = GraphOf(context);
        var state = StateOf(context);
        var arrows = graph.Outbound(_index[child.Activity.Id]);
        var taken = arrows.Where(x => child.Outcomes.Contains(x.Port, StringComparer.Ordinal)).ToList();
        foreach (var arrow in taken)
        {
            await FollowAsync(context, state, arrow, child);
        }

        if (!taken.Any(graph.IsBackward))
        {
            var left = arrows.Where(x => !child.Outcomes.Contains(x.Port, StringComparer.Ordinal)
                && !child.FollowedOutcomes.Contains(x.Port, StringComparer.Ordinal)
                && !graph.IsBackward(x));
            foreach (var arrow in left.ToList())
            {
                Pass(context, graph, state, arrow);
            }
        }

        state.Save();
        if (context.IsIdle)
        {
            await context.CompleteActivityAsync();
        }
    }

    private async ValueTask FollowAsync(ActivityExecutionContext context, FlowState state, Connection arrow, ChildCompleted? child)
    {
        var graph = GraphOf(context);
        if (graph.InvalidBackward.Contains(arrow.Index))
        {
            throw new InvalidConnectionException(
                Activities[arrow.Source].Id, Activities[arrow.Target].Id, child?.Context);
        }

        if (graph.ValidBackward.Contains(arrow.Index))
        {
            BeginRound(graph, state, arrow.Target);
            Schedule(context, arrow.Target);
            return;
        }

        state.Visit(arrow, followed: true);
        var merge = MergeOf(graph, arrow.Target);
        if (merge == MergeMode.Cascade)
        {
            Schedule(context, arrow.Target);
        }
        else if (merge == MergeMode.Race && !state.HasFired(arrow.Target))
        {
            await CancelAncestorsAsync(context, arrow.Target);
        }

        Arrive(context, graph, state, arrow.Target);
    }

    /// <summary>The arrow was not taken; that spreads until a join still has something to wait for.</summary>
    private void Pass(ActivityExecutionContext context, FlowGraph graph, FlowState state, Connection arrow)
    {
        state.Visit(arrow, followed: false);
        Arrive(context, graph, state, arrow.Target);
    }

    private void Arrive(ActivityExecutionContext context, FlowGraph graph, FlowState state, int target)
    {
        var inbound = graph.Inbound(target);
        var complete = inbound.All(state.IsVisited);
        var followed = inbound.Any(state.IsFollowed);
        switch (ModeOf(context, graph, target))
        {
            case FlowJoinMode.WaitAny when followed:
                if (!state.HasFired(target))
                {
                    state.Fire(target);
                    Schedule(context, target);
                }

                return;
            case FlowJoinMode.WaitAny:
            case FlowJoinMode.WaitAllActive:
                break;
            default:
                followed = inbound.All(state.IsFollowed) && !WaitsForever(graph, target);
                break;
        }

        if (!complete)
        {
            return;
        }

        foreach (var arrow in inbound)
        {
            state.Forget(arrow);
        }

        if (followed)
        {
            // A cascade has run for each arrow already.
            if (MergeOf(graph, target) != MergeMode.Cascade)
            {
                Schedule(context, target);
            }

            return;
        }

        foreach (var arrow in graph.Outbound(target).Where(x => !graph.IsBackward(x)).ToList())
        {
            Pass(context, graph, state, arrow);
        }
    }

    private FlowJoinMode ModeOf(ActivityExecutionContext context, FlowGraph graph, int target) => MergeOf(graph, target) switch
    {
        MergeMode.Race => FlowJoinMode.WaitAny,
        MergeMode.Merge or MergeMode.Converge => FlowJoinMode.WaitAll,
        _ => graph.Inbound(target).Count > 1 && Activities[target] is FlowJoin join
            ? context.Evaluate(join.Mode)
            : FlowJoinMode.WaitAllActive,
    };

    // A join has a mode of its own, as its input; where one arrow enters there is nothing to merge.
    private MergeMode MergeOf(FlowGraph graph, int target) => Activities[target] switch
    {
        FlowJoin => MergeMode.None,
        _ when WaitsForever(graph, target) => MergeMode.Converge,
        _ => graph.Inbound(target).Count > 1 ? _merges[target] : MergeMode.None,
    };

    // What an arrow leads back to must have run before that arrow can be followed: to wait for it too is to wait for ever.
    private bool WaitsForever(FlowGraph graph, int target) =>
        _merges[target] == MergeMode.Converge
        && _connections.Exists(x => x.Target == target && graph.IsReached(x.Source) && graph.IsBackward(x));

    /// <summary>A loop's body starts afresh: what lies ahead of its head is forgotten.</summary>
    private static void BeginRound(FlowGraph graph, FlowState state, int head)
    {
        var ahead = graph.Forward(head);
        for (var activity = 0; activity < ahead.Length; activity++)
        {
            if (!ahead[activity])
            {
                continue;
            }

            state.Unfire(activity);
            foreach (var arrow in graph.Outbound(activity))
            {
                state.Forget(arrow);
            }
        }
    }

    private void Schedule(ActivityExecutionContext context, int target) =>
        context.Schedule(Activities[target], StepCompletedAsync);
}
