using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.BuiltIn.Flow;
using Lajur.Engine.Faults;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>How a flowchart goes on when one of its activities completes.</summary>
public sealed partial class Flowchart
{
    ValueTask IOutcomeFollower.FollowAsync(ActivityExecutionContext context, Activity child, string outcome)
    {
        var state = StateOf(context);
        var source = _index[child.Id];
        foreach (var arrow in GraphOf(context).Outbound(source).Where(x => x.Port == outcome))
        {
            Follow(context, state, arrow, null);
        }

        state.Save();
        return ValueTask.CompletedTask;
    }

    /// <summary>Cancels what still goes on between a fork and the join that did not wait for it.</summary>
    internal async ValueTask CancelAncestorsAsync(ActivityExecutionContext context, Activity join)
    {
        var ancestors = GraphOf(context).Ancestors(_index[join.Id]);
        context.Unschedule(x => ancestors[_index[x.Id]]);
        foreach (var open in context.OpenChildren().Where(x => ancestors[_index[x.Activity.Id]]).ToList())
        {
            await open.CancelActivityAsync();
        }
    }

    private ValueTask StepCompletedAsync(ActivityExecutionContext context, ChildCompleted child)
    {
        if (context.IsBreaking || child.Activity is End)
        {
            return context.CompleteActivityAsync();
        }

        var graph = GraphOf(context);
        var state = StateOf(context);
        var arrows = graph.Outbound(_index[child.Activity.Id]);
        var taken = arrows.Where(x => child.Outcomes.Contains(x.Port, StringComparer.Ordinal)).ToList();
        foreach (var arrow in taken)
        {
            Follow(context, state, arrow, child);
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
        return context.IsIdle ? context.CompleteActivityAsync() : ValueTask.CompletedTask;
    }

    private void Follow(ActivityExecutionContext context, FlowState state, Connection arrow, ChildCompleted? child)
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
        switch (ModeOf(context, target, inbound.Count))
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
                followed = inbound.All(state.IsFollowed);
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
            Schedule(context, target);
            return;
        }

        foreach (var arrow in graph.Outbound(target).Where(x => !graph.IsBackward(x)).ToList())
        {
            Pass(context, graph, state, arrow);
        }
    }

    private FlowJoinMode ModeOf(ActivityExecutionContext context, int target, int inbound) =>
        inbound > 1 && Activities[target] is FlowJoin join ? context.Evaluate(join.Mode) : FlowJoinMode.WaitAllActive;

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
