using Lajur.Engine.Activities;

namespace Lajur.Engine.Faults;

/// <summary>Something that faults an activity. The message is for the administrator and the journal.</summary>
public abstract class EngineException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The execution that faults; null for the one whose turn it is.</summary>
    internal ActivityExecutionContext? At { get; init; }

    /// <summary>The name the journal gives it.</summary>
    public virtual string JournalType => GetType().Name;
}
