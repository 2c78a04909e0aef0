using System.Text.Json.Nodes;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Activities;

/// <summary>An activity that can start a workflow: its stimulus is indexed when the version is published.</summary>
public abstract class Trigger : Activity
{
    /// <summary>
    /// The stimulus that starts the workflow here, or null when this node starts nothing. Inputs are read through
    /// <paramref name="context"/>; only literal ones have a value before a run exists.
    /// </summary>
    protected internal abstract JsonObject? GetTriggerStimulus(TriggerIndexingContext context);

    /// <summary>Every stimulus that starts the workflow here, where there may be several.</summary>
    protected internal virtual IEnumerable<TriggerStimulus> GetTriggerStimuli(TriggerIndexingContext context) =>
        GetTriggerStimulus(context) is { } stimulus ? [new TriggerStimulus(stimulus)] : [];

    /// <summary>
    /// The next moment after <paramref name="after"/> at which the workflow starts here by itself; null when only a
    /// stimulus starts it, or when there is no further moment.
    /// </summary>
    protected internal virtual DateTimeOffset? GetNextStart(TriggerIndexingContext context, DateTimeOffset after) => null;

    /// <summary>The name under which the stimulus is indexed; the activity's type unless overridden.</summary>
    protected internal virtual string TriggerName => Type;
}
