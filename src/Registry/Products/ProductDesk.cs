using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Products;

/// <summary>Keeps products until they are fetched, inside the transaction of a step.</summary>
public sealed class ProductDesk(RegistryDb db, CaseDesk cases, ICalendars calendars, ProductFiles files, CaseBooks books)
{
    /// <summary>The longest that a link may be good, in days.</summary>
    public const int MaxLinkDays = 90;

    /// <summary>Stores the product and, where it may be downloaded, issues the first link.</summary>
    /// <exception cref="InvalidOperationException">The drawing asks for a link of more than <see cref="MaxLinkDays"/> days, or of fewer than none.</exception>
    public async Task<Product> StoreAsync(StoreProduct command, CancellationToken ct = default)
    {
        if (command.LinkDays is < 0 or > MaxLinkDays)
        {
            throw new InvalidOperationException($"Tautan unduh berlaku 0 sampai {MaxLinkDays} hari, bukan {command.LinkDays}.");
        }

        var matter = await cases.GetCaseAsync(command.InstanceId, ct);
        var product = new Product
        {
            Id = books.NewId(),
            CaseId = matter.Id,
            Name = command.Name.CutTo(ProductMapping.NameLength),
            LaneKey = command.LaneKey,
            BookmarkId = command.BookmarkId,
            Files = await files.CollectAsync(matter, command.MadeBy, ct),
            LinkDays = command.LinkDays,
            StoredAt = books.Now,
        };
        db.Set<Product>().Add(product);
        books.History.Add(matter.Id, CaseEventKind.ProductStored, Actor.System, new() { Step = product.Name });
        if (product is { LinkDays: > 0, Files.Count: > 0 })
        {
            var zone = (await calendars.GetAsync(matter.OfficeId, ct)).Zone;
            var link = DownloadLink.Issue(product, Actor.System, books.Now, zone);
            db.Set<DownloadLink>().Add(link);
            books.History.Add(matter.Id, CaseEventKind.LinkIssued, Actor.System, new() { Step = product.Name, DueAt = link.ExpiresAt });
        }

        await books.Clocks.KeepPromiseAsync(matter, ct);
        await cases.SaveAsync(matter, ct);
        return product;
    }

    /// <summary>The product that waits at a bookmark was given out at the counter, unless it was fetched before.</summary>
    public Task GiveOutAsync(string bookmarkId, CancellationToken ct = default) =>
        ChangeAsync(bookmarkId, product => (product.FetchedAt, product.FetchedBy) = (books.Now, Fetching.Handover), ct);

    /// <summary>The procedure no longer waits for it to be fetched.</summary>
    public Task WithdrawAsync(string bookmarkId, CancellationToken ct = default) =>
        ChangeAsync(bookmarkId, product => product.WithdrawnAt = books.Now, ct);

    /// <summary>When so much business time has passed since a moment.</summary>
    /// <exception cref="InvalidOperationException">The drawing's words are no length of business time.</exception>
    public async Task<DateTimeOffset> NextCallAsync(string instanceId, DateTimeOffset since, string after, CancellationToken ct = default)
    {
        var matter = await cases.GetCaseAsync(instanceId, ct);
        return BusinessDuration.TryParse(after, out var wait) && wait != BusinessDuration.Zero
            ? (await calendars.GetAsync(matter.OfficeId, ct)).Add(since, wait)
            : throw new InvalidOperationException($"\"{after}\" bukan lama waktu kerja. Tulis misalnya \"3 hari kerja\".");
    }

    /// <summary>How staff remind the applicant by telephone.</summary>
    public async Task<NotifyResult.StaffMustContact> CallAsync(string instanceId, string bookmarkId, CancellationToken ct = default)
    {
        var matter = await cases.GetCaseAsync(instanceId, ct);
        var product = await db.Set<Product>().AsNoTracking().SingleAsync(p => p.BookmarkId == bookmarkId, ct);
        var link = await db.LinkOfAsync(product.Id, ct);
        var zone = (await calendars.GetAsync(matter.OfficeId, ct)).Zone;
        return ProductSentences.Reminder(matter, product, link, books.Now, zone);
    }

    private async Task ChangeAsync(string bookmarkId, Action<Product> change, CancellationToken ct)
    {
        if (await db.Set<Product>().FirstOrDefaultAsync(
            p => p.BookmarkId == bookmarkId && p.FetchedAt == null && p.WithdrawnAt == null, ct) is { } product)
        {
            change(product);
            await db.SaveChangesAsync(ct);
        }
    }
}
