namespace Lajur.Engine.Expressions;

/// <summary>An expression has no value; the message says why.</summary>
public sealed class ExpressionException(string message, Exception? inner = null) : Exception(message, inner);
