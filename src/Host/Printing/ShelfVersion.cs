namespace Lajur.Host.Printing;

/// <summary>A version that papers can be printed of.</summary>
/// <param name="Number">The version.</param>
/// <param name="IsInForce">True for the one that new cases take.</param>
/// <param name="PublishedAt">When it was first published; null for a draft.</param>
internal sealed record ShelfVersion(int Number, bool IsInForce, DateTimeOffset? PublishedAt);
