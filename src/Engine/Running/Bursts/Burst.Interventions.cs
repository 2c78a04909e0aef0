using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Interventions;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Running.Bursts;

/// <summary>What a person does to a run by hand.</summary>
internal sealed partial class Burst
{
    /// <summary>Bookmarks that were put aside and are to be resumed again when they are due.</summary>
    internal bool ReleasesBookmarks { get; private set; }

    /// <summary>Writes down who steps in and why, closes the incidents it sees to, and lets a run that had faulted go on.</summary>
    internal void BeginIntervention(Deed deed)
    {
        Result.Entries.Add(InterventionJournal.Write(Instance, Workflow, deed.What, Clock.GetUtcNow()));
        Instance.State.Incidents.RemoveAll(deed.Closes.Contains);
        Instance.UpdatedAt = Clock.GetUtcNow();
        if (deed.DoAsync is not null)
        {
            (Instance.Status, Instance.SubStatus, Instance.FinishedAt) = (WorkflowStatus.Running, WorkflowSubStatus.Executing, null);
            ReleasesBookmarks = true;
            foreach (var ending in Instance.State.HeldEndings)
            {
                Enqueue(QueuedStimulusKind.ChildEnded, ending.DeepClone().AsObject());
            }

            Instance.State.HeldEndings.Clear();
        }
    }

    /// <summary>Does what an incident stopped once more, with the variables set aright before.</summary>
    internal async ValueTask TryAgainAsync(Incident incident, IReadOnlyDictionary<string, JsonNode?> corrections)
    {
        foreach (var (name, value) in corrections)
        {
            Instance.State.WorkflowVariables[name] = value?.DeepClone();
        }

        if (incident.Stimulus is { } stimulus)
        {
            Enqueue((string)stimulus["kind"]!, stimulus["payload"]!.DeepClone().AsObject());
        }
        else if (incident.Execution is { } number && Find(number) is { } stopped)
        {
            stopped.Execution.Attempts = 0;
            if (stopped.Execution.Status == ActivityStatus.Faulted)
            {
                await RedoAsync(stopped);
            }
        }
        else if (_open.Count == 0)
        {
            Schedule(new ScheduledActivity(Workflow.Root, null, null, null));
        }
    }

    /// <summary>The latest open execution of that activity; null when there is none.</summary>
    internal ActivityExecutionContext? FindOpen(Activity activity) => _open.Values.LastOrDefault(x => x.Activity == activity && !x.IsClosed);

    /// <summary>True when the first is the second or lies below it.</summary>
    internal static bool IsWithin(ActivityExecutionContext inner, ActivityExecutionContext outer)
    {
        for (var x = inner; x is not null; x = x.ParentContext)
        {
            if (x == outer)
            {
                return true;
            }
        }

        return false;
    }
}
