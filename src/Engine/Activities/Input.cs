using Lajur.Engine.Expressions;

namespace Lajur.Engine.Activities;

/// <summary>An input of an activity: an expression, evaluated for each turn.</summary>
public abstract class Input
{
    /// <summary>The name in the descriptor, e.g. "Condition".</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What the drawing says; null when it says nothing.</summary>
    public Expression? Expression { get; internal set; }

    /// <summary>The .NET type of the value.</summary>
    public abstract Type ValueType { get; }

    internal abstract object? FallbackValue { get; }
}
