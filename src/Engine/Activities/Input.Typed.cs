using Lajur.Engine.Expressions;

namespace Lajur.Engine.Activities;

/// <summary>An input whose value is read as <typeparamref name="T"/>.</summary>
public sealed class Input<T> : Input
{
    /// <summary>An input that the drawing fills.</summary>
    public Input()
    {
    }

    /// <summary>An input with a value for when the drawing says nothing.</summary>
    public Input(T fallback) => Fallback = fallback;

    /// <summary>An input with a given expression; for activities composed in code.</summary>
    public Input(Expression expression) => Expression = expression;

    /// <summary>The value when the drawing says nothing.</summary>
    public T? Fallback { get; }

    /// <inheritdoc />
    public override Type ValueType => typeof(T);

    internal override object? FallbackValue => Fallback;
}
