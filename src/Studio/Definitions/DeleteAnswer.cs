namespace Lajur.Studio.Definitions;

/// <summary>How deleting went.</summary>
/// <param name="Deleted">How many versions are gone.</param>
/// <param name="Staying">How many of those that were named stay, drawings or versions as they were named.</param>
/// <param name="Reason">Why they stay, in Indonesian; null when none do.</param>
public sealed record DeleteAnswer(int Deleted, int Staying, string? Reason);
