using Lajur.Engine.Activities;

namespace Lajur.Engine.Faults;

/// <summary>A flowchart is drawn so that a loop is entered from its side.</summary>
public sealed class InvalidConnectionException : EngineException
{
    internal InvalidConnectionException(string source, string target, ActivityExecutionContext? at)
        : base("Invalid backward connection: Every path from the source "
            + $"('{source}') must go through the target ('{target}') when tracing back to the start.") => At = at;

    /// <inheritdoc />
    public override string JournalType => nameof(Exception);
}
