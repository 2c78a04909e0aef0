using Lajur.Engine.Faults;

namespace Lajur.Engine.Journaling;

/// <summary>An exception as the journal keeps it: never a stack trace, which would tell strangers of our inside.</summary>
/// <param name="Type">The class's short name.</param>
/// <param name="Message">What it says.</param>
/// <param name="Inner">What caused it.</param>
public sealed record ExceptionState(string Type, string Message, ExceptionState? Inner = null)
{
    internal static ExceptionState From(Exception exception) =>
        new((exception as EngineException)?.JournalType ?? exception.GetType().Name, exception.Message, exception.InnerException is { } e ? From(e) : null);
}
