using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;
using Lajur.Engine.Running;

namespace Lajur.Engine.Waiting;

/// <summary>Lists the stimuli that start a published version.</summary>
public sealed class TriggerIndexer(ExpressionEvaluator evaluator, TimeProvider clock)
{
    /// <summary>One row for each trigger drawn as a start ("canStartWorkflow").</summary>
    public IReadOnlyList<StartTrigger> Index(CompiledWorkflow workflow)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        var context = new TriggerIndexingContext(evaluator);
        var rows = new List<StartTrigger>();
        foreach (var trigger in workflow.Nodes.OfType<Trigger>())
        {
            if (trigger.CanStartWorkflow)
            {
                rows.AddRange(trigger.GetTriggerStimuli(context).Select(x => Row(workflow, trigger, x, context)));
            }
        }

        return rows;
    }

    private StartTrigger Row(
        CompiledWorkflow workflow, Trigger trigger, TriggerStimulus stimulus, TriggerIndexingContext context) => new(
        Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"),
        workflow.Definition.DefinitionId,
        workflow.Definition.Id,
        trigger.Id,
        trigger.TriggerName,
        StimulusHash.Of(trigger.TriggerName, stimulus.Match),
        stimulus.Payload)
        {
            DueAt = trigger.GetNextStart(context, clock.GetUtcNow()),
        };

    /// <summary>The next moment at which a trigger starts a run by itself; null when there is none.</summary>
    internal DateTimeOffset? NextStart(CompiledWorkflow workflow, StartTrigger trigger, DateTimeOffset after) =>
        (workflow.FindActivity(trigger.ActivityId) as Trigger)?.GetNextStart(new TriggerIndexingContext(evaluator), after);
}
