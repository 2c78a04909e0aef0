namespace Lajur.Engine.Scripting.Syntax;

/// <summary>A text that is no script; the message is for its author, in Indonesian.</summary>
internal sealed class ScriptSyntaxException(string message, int line, int column) : Exception(message)
{
    /// <summary>Counts from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Counts from 1.</summary>
    public int Column { get; } = column;
}
