namespace Lajur.Host.Live;

/// <summary>
/// What the hub says: which kind of thing changed, and its ids. Never what it says now: the browser fetches that from the
/// pages, which decide anew what the officer may see.
/// </summary>
public sealed record LiveChange
{
    public required string Kind { get; init; }

    public Guid? WorkItemId { get; init; }

    /// <summary>The case's number, for example <c>INF-2026-000001</c>.</summary>
    public string? Case { get; init; }
}
