namespace Lajur.Registry.Products;

/// <summary>A product as pages show it.</summary>
public sealed record StoredProduct
{
    public required string Name { get; init; }

    public required string LaneKey { get; init; }

    /// <summary>Where the run waits, or waited, for it to be fetched.</summary>
    public required string BookmarkId { get; init; }

    public required IReadOnlyList<StoredFile> Files { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    /// <summary>When it first reached the applicant; null while it waits.</summary>
    public required DateTimeOffset? FetchedAt { get; init; }

    public required Fetching? FetchedBy { get; init; }

    /// <summary>Until when the last link is good, or was; null when it is given out at the counter only.</summary>
    public required DateTimeOffset? LinkExpiresAt { get; init; }

    /// <summary>How often the last link may still be used.</summary>
    public required int DownloadsLeft { get; init; }

    /// <summary>How many links may still be issued.</summary>
    public required int LinksLeft { get; init; }

    /// <summary>Every download, in order.</summary>
    public required IReadOnlyList<DateTimeOffset> Downloads { get; init; }

    public bool IsDownloadableAt(DateTimeOffset now) => LinkExpiresAt > now && DownloadsLeft > 0;
}
