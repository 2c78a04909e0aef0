namespace Lajur.Engine.Catalog;

/// <summary>One choice of a dropdown.</summary>
/// <param name="Text">What the administrator reads.</param>
/// <param name="Value">What the drawing keeps.</param>
public sealed record InputOption(string Text, string Value);
