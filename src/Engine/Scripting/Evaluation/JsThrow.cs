namespace Lajur.Engine.Scripting.Evaluation;

/// <summary>What a script threw, or the library for it; a script can catch it.</summary>
internal sealed class JsThrow(object? value, string message, int line, int column) : Exception(message)
{
    public object? Value { get; } = value;

    public int Line { get; } = line;

    public int Column { get; } = column;
}
