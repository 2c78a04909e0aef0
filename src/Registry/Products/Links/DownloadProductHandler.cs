using Lajur.Engine.Storage;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Products.Links;

/// <summary>
/// Handles <see cref="DownloadProduct"/>: logs the download and, the first time, lets the run go on, in one transaction. A
/// later download within the link's time gives the file again and changes nothing else.
/// </summary>
public sealed class DownloadProductHandler(
    RegistryDb db, IStepTransaction step, CaseDoor door, CaseRuns runs, AttachmentVault vault, CaseBooks books)
{
    public async Task<DownloadResult> HandleAsync(DownloadProduct command, CancellationToken ct = default)
    {
        try
        {
            return await step.ExecuteAsync(inner => DownloadAsync(command, goesOn: true, inner), ct);
        }
        catch (RunMovedOnException)
        {
            // The run does not wait for it, as when an administrator moved the case; the file is the applicant's all the same.
            return await step.ExecuteAsync(inner => DownloadAsync(command, goesOn: false, inner), ct);
        }
    }

    private async Task<DownloadResult> DownloadAsync(DownloadProduct command, bool goesOn, CancellationToken ct)
    {
        if (await door.EnterAsync(command.Number, command.Secret, ct) is not { } matter)
        {
            return new DownloadResult.WrongCode();
        }

        await runs.LockAsync(matter.InstanceId, ct);
        if (await db.ProductOfAsync(matter.Id, ct) is not { } product || !product.Files.Contains(command.FileId)
            || await db.LinkOfAsync(product.Id, ct) is not { } link)
        {
            return new DownloadResult.NotFound();
        }

        if (!link.IsGoodAt(books.Now))
        {
            return new DownloadResult.Over();
        }

        var file = await vault.OpenAsync(await db.Set<Attachment>().AsNoTracking().SingleAsync(a => a.Id == command.FileId, ct), ct);
        var isFirst = product.FetchedAt is null;
        Log(matter, product, link, command.FileId);
        await db.SaveChangesAsync(ct);
        if (isFirst && goesOn && matter.Status == CaseStatus.Running)
        {
            await runs.ResumeAsync(product.BookmarkId, RunAnswers.OfDownload(), ct);
        }

        return new DownloadResult.Given(file);
    }

    private void Log(Case matter, Product product, DownloadLink link, Guid fileId)
    {
        link.Downloads++;
        db.Set<ProductDownload>().Add(new()
        {
            Id = books.NewId(),
            ProductId = product.Id,
            LinkId = link.Id,
            AttachmentId = fileId,
            At = books.Now,
        });
        if (product.FetchedAt is null)
        {
            (product.FetchedAt, product.FetchedBy) = (books.Now, Fetching.Download);
        }

        books.History.Add(matter.Id, CaseEventKind.ProductDownloaded, Actor.Applicant, new() { Step = product.Name });
        books.News.TellChanged(matter);
    }
}
