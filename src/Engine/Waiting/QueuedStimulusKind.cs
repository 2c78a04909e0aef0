namespace Lajur.Engine.Waiting;

/// <summary>The kinds of <see cref="QueuedStimulus"/>.</summary>
public static class QueuedStimulusKind
{
    /// <summary>Publish an event: {name, payload, correlationId}.</summary>
    public const string Event = "event";
}
