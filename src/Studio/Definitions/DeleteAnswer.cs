namespace Lajur.Studio.Definitions;

/// <summary>How deleting went.</summary>
/// <param name="Deleted">How many versions are gone.</param>
/// <param name="Reason">Why others stay, in Indonesian; null when none do.</param>
public sealed record DeleteAnswer(int Deleted, string? Reason);
