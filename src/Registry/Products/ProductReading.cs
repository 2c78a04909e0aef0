using Lajur.Registry.Attachments;
using Lajur.Registry.Products.Links;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Products;

internal static class ProductReading
{
    /// <summary>The product that counts now: the last that was not withdrawn.</summary>
    public static Task<Product?> ProductOfAsync(this RegistryDb db, Guid caseId, CancellationToken ct) =>
        db.Set<Product>().Where(p => p.CaseId == caseId && p.WithdrawnAt == null)
            .OrderByDescending(p => p.StoredAt).ThenByDescending(p => p.Id).FirstOrDefaultAsync(ct);

    /// <summary>The link that counts: the last one issued.</summary>
    public static Task<DownloadLink?> LinkOfAsync(this RegistryDb db, Guid productId, CancellationToken ct) =>
        db.Set<DownloadLink>().Where(l => l.ProductId == productId)
            .OrderByDescending(l => l.IssuedAt).ThenByDescending(l => l.Id).FirstOrDefaultAsync(ct);

    /// <summary>The product of a case with all its pages show; null when the case has none.</summary>
    public static async Task<StoredProduct?> StoredProductAsync(this RegistryDb db, Guid caseId, CancellationToken ct)
    {
        if (await db.ProductOfAsync(caseId, ct) is not { } product)
        {
            return null;
        }

        var links = await db.Set<DownloadLink>().AsNoTracking().Where(l => l.ProductId == product.Id)
            .OrderBy(l => l.IssuedAt).ThenBy(l => l.Id).ToListAsync(ct);
        return new()
        {
            Name = product.Name,
            LaneKey = product.LaneKey,
            BookmarkId = product.BookmarkId,
            Files = await db.Set<Attachment>().AsNoTracking().Where(a => product.Files.Contains(a.Id)).OrderBy(a => a.At).ThenBy(a => a.Id)
                .Select(a => new StoredFile(a.Id, a.FileName, a.Size)).ToListAsync(ct),
            StoredAt = product.StoredAt,
            FetchedAt = product.FetchedAt,
            FetchedBy = product.FetchedBy,
            LinkExpiresAt = links is [.., var last] ? last.ExpiresAt : null,
            DownloadsLeft = links is [.., var used] ? DownloadLink.MaxDownloads - used.Downloads : 0,
            LinksLeft = product is { LinkDays: > 0, Files.Count: > 0 } ? Math.Max(0, DownloadLink.MaxLinks - links.Count) : 0,
            Downloads = await db.Set<ProductDownload>().AsNoTracking().Where(d => d.ProductId == product.Id)
                .OrderBy(d => d.At).ThenBy(d => d.Id).Select(d => d.At).ToListAsync(ct),
        };
    }
}
