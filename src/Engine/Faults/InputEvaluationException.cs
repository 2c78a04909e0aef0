using Lajur.Engine.Activities;

namespace Lajur.Engine.Faults;

/// <summary>An input has no value, since its expression fails; the inner exception says why.</summary>
public sealed class InputEvaluationException : EngineException
{
    internal InputEvaluationException(string input, ActivityExecutionContext at, Exception inner)
        : base($"Failed to evaluate activity input '{input}'", inner) => At = at;
}
