namespace Lajur.Papers.Sop;

/// <summary>An arrow between two symbols, by their keys.</summary>
internal sealed record FlowArrow(string From, string To);
