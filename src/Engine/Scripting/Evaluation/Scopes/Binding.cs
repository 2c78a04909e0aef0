namespace Lajur.Engine.Scripting.Evaluation.Scopes;

/// <summary>A name and its value in one scope.</summary>
internal sealed class Binding(string name, object? value, bool isReady, bool isConstant)
{
    public string Name { get; } = name;

    public object? Value { get; set; } = value;

    /// <summary>False until the line that declares it has run.</summary>
    public bool IsReady { get; set; } = isReady;

    public bool IsConstant { get; } = isConstant;
}
