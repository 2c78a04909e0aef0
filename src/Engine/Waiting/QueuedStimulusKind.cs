namespace Lajur.Engine.Waiting;

/// <summary>The kinds of <see cref="QueuedStimulus"/>.</summary>
public static class QueuedStimulusKind
{
    /// <summary>Publish an event: {name, payload, correlationId, instanceId of who publishes it}.</summary>
    public const string Event = "event";

    /// <summary>Start a child run: {definitionId, versionId, childId, correlationId, input, properties, instanceId}.</summary>
    public const string Start = "start";

    /// <summary>Tell a run that a child it waits for has ended: {instanceId, name, hash, input}.</summary>
    public const string ChildEnded = "childEnded";

    /// <summary>
    /// Call the outside world: see <see cref="Outside.OutsideCall"/>. Made by <see cref="Outside.OutsideCalls"/>, not in the order
    /// of the queue, so that a slow server holds up nothing else.
    /// </summary>
    public const string Call = "call";

    /// <summary>Cancel a run whose parent was cancelled: {instanceId}.</summary>
    public const string Cancel = "cancel";
}
