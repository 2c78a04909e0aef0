namespace Lajur.Engine.Expressions;

/// <summary>A fault in an expression's text.</summary>
/// <param name="Message">What the parser says.</param>
/// <param name="Line">Counts from 1; 0 when unknown.</param>
/// <param name="Column">Counts from 1; 0 when unknown.</param>
public sealed record ExpressionSyntaxError(string Message, int Line, int Column);
