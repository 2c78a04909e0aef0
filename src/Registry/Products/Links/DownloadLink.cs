using Lajur.Registry.Changes;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Products.Links;

/// <summary>
/// Leave to download a product from the tracking page, until a moment and so many times. It has no secret of its own: whoever
/// has the case's tracking code may use it, and nothing else lets anybody in.
/// </summary>
public sealed class DownloadLink
{
    /// <summary>How often one link may be used.</summary>
    public const int MaxDownloads = 20;

    /// <summary>How many links a product may have, the first among them.</summary>
    public const int MaxLinks = 10;

    public required Guid Id { get; init; }

    public required Guid ProductId { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The end of the last day on which it is good.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    public Guid? IssuedById { get; init; }

    /// <summary>The officer's name at the time, or "Sistem" for the first.</summary>
    public required string IssuedByName { get; init; }

    /// <summary>How often it was used.</summary>
    public int Downloads { get; internal set; }

    public bool IsGoodAt(DateTimeOffset now) => now < ExpiresAt && Downloads < MaxDownloads;

    /// <summary>A new link, good until the day so many days from today is over at the office.</summary>
    internal static DownloadLink Issue(Product product, Actor by, DateTimeOffset now, IndonesianZone zone) => new()
    {
        Id = Guid.CreateVersion7(now),
        ProductId = product.Id,
        IssuedAt = now,
        ExpiresAt = zone.At(zone.DateOf(now).AddDays(product.LinkDays), new TimeOnly(23, 59)),
        IssuedById = by.Id,
        IssuedByName = by.Name,
    };
}
