namespace Lajur.Engine.Activities;

/// <summary>An output written as <typeparamref name="T"/>.</summary>
public sealed class Output<T> : Output
{
    /// <inheritdoc />
    public override Type ValueType => typeof(T);
}
