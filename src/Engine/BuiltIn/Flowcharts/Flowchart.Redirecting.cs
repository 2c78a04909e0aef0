using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>How a person takes paths of a running flowchart back and begins others.</summary>
public sealed partial class Flowchart
{
    PathObstacles IPathContainer.FindObstacles(
        ActivityExecutionContext context, IReadOnlyCollection<ActivityExecutionContext> taken, Activity? target)
    {
        var redirection = Redirect(context, StateOf(context), taken, target);
        return new PathObstacles(
            redirection.Overtaking, [.. redirection.Meets.Select(x => Activities[x])], redirection.LeavesNothing);
    }

    async ValueTask IPathContainer.RedirectAsync(
        ActivityExecutionContext context, IReadOnlyCollection<ActivityExecutionContext> taken, Activity? target)
    {
        var state = StateOf(context);
        var redirection = Redirect(context, state, taken, target);
        foreach (var open in taken)
        {
            await open.CancelActivityAsync();
        }

        var ready = redirection.Apply();
        state.Save();
        foreach (var join in ready)
        {
            Schedule(context, join);
        }

        if (target is not null)
        {
            Schedule(context, _index[target.Id]);
        }
    }

    private Redirection Redirect(
        ActivityExecutionContext context, FlowState state, IReadOnlyCollection<ActivityExecutionContext> taken, Activity? target)
    {
        var graph = GraphOf(context);
        var others = context.OpenChildren().Except(taken)
            .Select(x => (_index[x.Activity.Id], (IReadOnlyCollection<string>)x.Execution.Followed)).ToList();
        return new Redirection(
            graph, state, others, target is null ? null : _index[target.Id],
            x => ModeOf(context, graph, x) == FlowJoinMode.WaitAll);
    }

    bool IPathContainer.Reaches(ActivityExecutionContext context, Activity activity) =>
        _index.TryGetValue(activity.Id, out var index) && Activities[index] == activity && GraphOf(context).IsReached(index);

    IReadOnlyList<ActivityExecutionContext> IPathContainer.OpenAhead(ActivityExecutionContext context, Activity activity)
    {
        var ahead = GraphOf(context).Forward(_index[activity.Id]);
        return [.. context.OpenChildren().Where(x => ahead[_index[x.Activity.Id]])];
    }

    IReadOnlyList<string> IPathContainer.OutcomesOf(Activity activity) =>
    [
        .. (activity.PossibleOutcomes ?? [])
            .Concat(_connections.Where(x => Activities[x.Source] == activity).Select(x => x.Port))
            .DefaultIfEmpty("Done").Distinct(StringComparer.Ordinal),
    ];
}
