using Lajur.Engine.Activities;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>How a person takes paths of a running flowchart back and begins others.</summary>
public sealed partial class Flowchart
{
    /// <summary>What would become of the arrows if these were taken back and a path began at the target.</summary>
    internal Redirection Redirect(
        ActivityExecutionContext context, IReadOnlyCollection<ActivityExecutionContext> taken, Activity? target) =>
        Redirect(context, StateOf(context), taken, target);

    /// <summary>Takes these back and begins a path at the target, so that joins stay sound; see <see cref="Redirection"/>.</summary>
    internal async ValueTask RedirectAsync(
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

    /// <summary>True when the activity can be reached from where this flowchart began.</summary>
    internal bool Reaches(ActivityExecutionContext context, Activity activity) =>
        _index.TryGetValue(activity.Id, out var index) && Activities[index] == activity && GraphOf(context).IsReached(index);

    /// <summary>The open activities that lie ahead of this one, itself included: what it has led to.</summary>
    internal IReadOnlyList<ActivityExecutionContext> OpenAhead(ActivityExecutionContext context, Activity activity)
    {
        var ahead = GraphOf(context).Forward(_index[activity.Id]);
        return [.. context.OpenChildren().Where(x => ahead[_index[x.Activity.Id]])];
    }

    /// <summary>The outcomes drawn for an activity: its own, and those that arrows stand for.</summary>
    internal IReadOnlyList<string> OutcomesOf(Activity activity) =>
    [
        .. (activity.PossibleOutcomes ?? [])
            .Concat(_connections.Where(x => Activities[x.Source] == activity).Select(x => x.Port))
            .DefaultIfEmpty("Done").Distinct(StringComparer.Ordinal),
    ];
}
