using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Products.Links;

/// <summary>Handles <see cref="IssueLink"/>: by the lane that keeps the product, or by whoever leads; also when the case is closed.</summary>
public sealed class IssueLinkHandler(
    RegistryDb db, IStepTransaction step, CaseAccess access, CaseRuns runs, ICalendars calendars, CaseBooks books)
{
    private const string Operation = "issue-link";

    public Task<IssueLinkResult> HandleAsync(IssueLink command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => IssueAsync(command, inner), ct);

    private async Task<IssueLinkResult> IssueAsync(IssueLink command, CancellationToken ct)
    {
        if (await access.EnterAsync(command.OfficerId, command.CaseNumber, ct) is not var (officer, matter))
        {
            return new IssueLinkResult.NotFound();
        }

        await runs.LockAsync(matter.InstanceId, ct);
        if (await db.ProductOfAsync(matter.Id, ct) is not { LinkDays: > 0, Files.Count: > 0 } product)
        {
            return new IssueLinkResult.NotFound();
        }

        if (!MayIssue(officer, product.LaneKey))
        {
            return new IssueLinkResult.Refused("Tautan baru diterbitkan oleh pelaksana yang menyimpan hasilnya. Mintalah rekan Anda di sana.");
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null)
        {
            return new IssueLinkResult.Issued();
        }

        if (await db.Set<DownloadLink>().CountAsync(l => l.ProductId == product.Id, ct) >= DownloadLink.MaxLinks)
        {
            return new IssueLinkResult.Refused($"Tautan sudah diterbitkan {DownloadLink.MaxLinks} kali. Serahkan hasilnya di kantor.");
        }

        await AddAsync(command, matter, product, officer, ct);
        return new IssueLinkResult.Issued();
    }

    /// <summary>True for the lane that keeps the product, and for whoever leads.</summary>
    internal static bool MayIssue(CaseOfficer officer, string laneKey) => officer.Leads || officer.Holds(laneKey);

    private async Task AddAsync(IssueLink command, Case matter, Product product, CaseOfficer officer, CancellationToken ct)
    {
        var link = DownloadLink.Issue(product, officer.Actor, books.Now, (await calendars.GetAsync(matter.OfficeId, ct)).Zone);
        await books.Operations.TryBeginAsync(Operation, command.OperationId, link.Id, ct);
        db.Set<DownloadLink>().Add(link);
        books.History.Add(matter.Id, CaseEventKind.LinkIssued, officer.Actor, new() { Step = product.Name, DueAt = link.ExpiresAt });
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
    }
}
