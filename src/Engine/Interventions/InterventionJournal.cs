using Lajur.Engine.Activities;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;

namespace Lajur.Engine.Interventions;

/// <summary>Writes interventions as entries of a run's journal.</summary>
internal static class InterventionJournal
{
    /// <summary>The number of the workflow's own execution, which is always the first.</summary>
    private const int RootExecution = 1;

    /// <summary>The entry, with the next sequence of the run; to be appended to the journal in the same step.</summary>
    public static JournalEntry Write(WorkflowInstance instance, CompiledWorkflow workflow, Intervention intervention, DateTimeOffset now)
    {
        var execution = intervention.NodeId is { } path
            ? instance.State.Executions.LastOrDefault(x => x.NodeId == path)
            : null;
        Activity at = execution is null ? workflow.Root : workflow.FindNode(execution.NodeId) ?? workflow.Root;
        return new JournalEntry
        {
            Sequence = instance.State.NextSequence++,
            Event = JournalEvent.Intervened,
            ActivityId = at.Id,
            NodeId = at.NodeId,
            ActivityType = at.Type,
            ActivityTypeVersion = at.Version,
            ActivityName = at.Name,
            Execution = execution?.Number ?? RootExecution,
            ParentExecution = execution?.Parent ?? 0,
            Timestamp = now,
            Message = intervention.ToMessage(),
            Payload = intervention.ToPayload(),
        };
    }
}
