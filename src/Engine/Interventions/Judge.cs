using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Faults;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Running.Bursts;

namespace Lajur.Engine.Interventions;

/// <summary>Decides whether an intervention may be carried out on a run as it stands, and what it is to do.</summary>
internal sealed class Judge(Burst burst, IReadOnlyList<JournalPage> journal)
{
    private InstanceState State => burst.Instance.State;

    public Decision Decide(InterventionCommand command) => command switch
    {
        { By.Reason: var reason } when reason.Trim().Length is 0 or > InterventionBy.MaxReasonLength =>
            Decision.No(Refusal.ReasonMissing),
        InterventionCommand.Retry retry => OnIncident(retry.IncidentId, x => Retry(retry, x)),
        InterventionCommand.Skip skip => OnIncident(skip.IncidentId, x => Skip(skip, x)),
        InterventionCommand.Resolve resolve => OnIncident(resolve.IncidentId, x => Resolve(resolve, x)),
        InterventionCommand.Cancel cancel => OnOpen(cancel.Execution, x => Cancel(cancel, x)),
        InterventionCommand.Move move => OnOpen(move.Execution, x => Move(move, x)),
        InterventionCommand.Repeat repeat => Repeat(repeat),
        _ => throw new InvalidOperationException($"Nobody decides on {command}."),
    };

    private Decision OnIncident(string id, Func<Incident, Decision> decide) =>
        State.Incidents.FirstOrDefault(x => x.Id == id) is { } incident
            ? decide(incident)
            : new Decision.Denied(new InterventionResult.NotOpen());

    private Decision OnOpen(int execution, Func<ActivityExecutionContext, Decision> decide) =>
        burst.Find(execution) is { } open ? decide(open) : new Decision.Denied(new InterventionResult.NotOpen());

    private Decision Retry(InterventionCommand.Retry command, Incident incident)
    {
        if (Corrections(command.Variables) is not { } corrections)
        {
            return Decision.No(Refusal.VariableMisfit, (command.Variables ?? []).Select(x => x.Key));
        }

        var detail = corrections.Count == 0 ? null
            : new JsonObject { ["variables"] = new JsonArray([.. corrections.Keys.Select(x => (JsonNode?)x)]) };
        var what = What(InterventionKind.Retried, command, incident.ActivityNodeId, detail);
        return new Decision.Allowed(new Deed(what, x => x.TryAgainAsync(incident, corrections), [incident]));
    }

    private Decision Skip(InterventionCommand.Skip command, Incident incident)
    {
        if (Stopped(incident) is not { } stopped)
        {
            return Decision.No(Refusal.NoStep);
        }

        if (!OutcomesOf(stopped).Contains(command.Outcome, StringComparer.Ordinal))
        {
            return Decision.No(Refusal.UnknownOutcome, OutcomesOf(stopped));
        }

        var what = What(InterventionKind.Skipped, command, stopped.Activity.NodeId, new() { ["outcome"] = command.Outcome });
        return new Decision.Allowed(new Deed(what, x => x.PassOverAsync(stopped, [command.Outcome]), [incident]));
    }

    private static Decision.Allowed Resolve(InterventionCommand.Resolve command, Incident incident) =>
        new(new Deed(What(InterventionKind.Resolved, command, incident.ActivityNodeId), null, [incident]));

    private Decision Cancel(InterventionCommand.Cancel command, ActivityExecutionContext open)
    {
        if (open.ParentContext is not { Activity: IPathContainer chart } around)
        {
            return Decision.No(Refusal.NotInSameFlowchart);
        }

        if (chart.FindObstacles(around, [open], null).LeavesNothing)
        {
            return Decision.No(Refusal.WouldEndRun);
        }

        var what = What(InterventionKind.Cancelled, command, open.Activity.NodeId);
        return new Decision.Allowed(new Deed(what, _ => chart.RedirectAsync(around, [open], null), IncidentsWithin(open)));
    }

    private Decision Move(InterventionCommand.Move command, ActivityExecutionContext open)
    {
        if (open.ParentContext is not { Activity: IPathContainer chart } around
            || burst.Workflow.FindNode(command.TargetNodeId) is not { } target || target.Parent != around.Activity)
        {
            return Decision.No(Refusal.NotInSameFlowchart);
        }

        var what = What(InterventionKind.Moved, command, open.Activity.NodeId, new() { ["target"] = target.NodeId });
        return Place(chart, around, [open], target, what);
    }

    private Decision Repeat(InterventionCommand.Repeat command)
    {
        if (burst.Workflow.FindNode(command.NodeId) is not { Parent: IPathContainer chart } target || burst.FindOpen(target.Parent) is not { } around)
        {
            return Decision.No(Refusal.NotInSameFlowchart);
        }

        if (!journal.SelectMany(x => x.Entries).Any(x => x.NodeId == target.NodeId && x.Event == JournalEvent.Completed))
        {
            return Decision.No(Refusal.NotFinishedYet);
        }

        var what = What(InterventionKind.Repeated, command, target.NodeId);
        return chart.Reaches(around, target)
            ? Place(chart, around, chart.OpenAhead(around, target), target, what)
            : Decision.No(Refusal.Unreachable);
    }

    private Decision Place(
        IPathContainer chart,
        ActivityExecutionContext around,
        IReadOnlyList<ActivityExecutionContext> taken,
        Activity target,
        Intervention what)
    {
        if (!chart.Reaches(around, target))
        {
            return Decision.No(Refusal.Unreachable);
        }

        var obstacles = chart.FindObstacles(around, taken, target);
        return obstacles.Overtaking ? Decision.No(Refusal.WouldRunTwice, [target.DisplayText])
            : obstacles.Meets is [_, ..] met ? Decision.No(Refusal.WouldMeetOpenStep, met.Select(x => x.DisplayText))
            : new Decision.Allowed(new Deed(
                what, _ => chart.RedirectAsync(around, taken, target), [.. taken.SelectMany(IncidentsWithin)]));
    }

    /// <summary>The values as the variables' types; null when one does not exist or does not fit.</summary>
    private Dictionary<string, JsonNode?>? Corrections(JsonObject? variables)
    {
        var corrections = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (name, value) in variables ?? [])
        {
            if (burst.Workflow.Root.Variables.FirstOrDefault(x => x.Name == name) is not { } declared)
            {
                return null;
            }

            try
            {
                corrections[name] = VariableTypes.Convert(declared, value);
            }
            catch (VariableConversionException)
            {
                return null;
            }
        }

        return corrections;
    }

    private ActivityExecutionContext? Stopped(Incident incident) =>
        incident.Stimulus is null && incident.Execution is { } number ? burst.Find(number) : null;

    /// <summary>What the step could have ended with; of a container that could not go on, the child that had ended.</summary>
    private IReadOnlyList<string> OutcomesOf(ActivityExecutionContext stopped)
    {
        var activity = stopped.Execution.FaultPoint?.Child is { } child && child.Container != stopped.Execution.Number
            ? burst.Workflow.FindNode(child.NodeId) ?? stopped.Activity
            : stopped.Activity;
        return StepOutcomes.Of(activity);
    }

    private List<Incident> IncidentsWithin(ActivityExecutionContext open) =>
        [.. State.Incidents.Where(x => x.Execution is { } number && burst.Find(number) is { } at && Burst.IsWithin(at, open))];

    private static Intervention What(InterventionKind kind, InterventionCommand command, string? nodeId, JsonObject? detail = null) =>
        new(kind, command.By with { Reason = command.By.Reason.Trim() }) { NodeId = nodeId, Detail = detail };
}
