using Lajur.Papers.Drawing;

namespace Lajur.Papers.Sop;

/// <summary>A symbol in a cell.</summary>
/// <param name="Key">The activity; for a connector a key of its own.</param>
/// <param name="Column">The lane, from 0.</param>
/// <param name="Outline">Its shape.</param>
/// <param name="Letter">What is written into it; null for nothing.</param>
internal sealed record FlowSymbol(string Key, int Column, Outline Outline, string? Letter = null);
