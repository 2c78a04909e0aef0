using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Linking;

/// <summary>Lets a case go on as a new one, in the transaction that submits the new one.</summary>
public sealed class Continuations(RegistryDb db, CaseBooks books, CaseRuns runs, AttachmentVault vault, CaseAccess access)
{
    /// <summary>
    /// The offer that a submission takes up, with its case locked as every step does; null when it is no offer for this
    /// service, no longer open, or not the officer's to take up, and then the new case stands for itself.
    /// </summary>
    /// <param name="requestId">The offer; where a citizen takes it up, the caller knows that they have its case's code.</param>
    /// <param name="serviceId">The service applied for.</param>
    /// <param name="officerId">The officer who applies for the citizen; null when the citizen does.</param>
    /// <param name="ct">Stops waiting.</param>
    internal async Task<CompletionRequest?> FindAsync(Guid requestId, Guid serviceId, Guid? officerId, CancellationToken ct)
    {
        var found = await db.Set<CompletionRequest>().AsNoTracking().Where(r => r.Id == requestId)
            .Join(db.Set<Case>(), r => r.CaseId, c => c.Id, (r, c) => new { Request = r, c.InstanceId, c.OfficeId })
            .FirstOrDefaultAsync(ct);
        if (found is null
            || (officerId is { } id && !(await access.FindOfficerAsync(id, ct) is { } officer && officer.OfficeId == found.OfficeId
                && CompleteFileAtCounterHandler.MayComplete(officer, found.Request))))
        {
            return null;
        }

        await runs.LockAsync(found.InstanceId, ct);
        return await db.Set<CompletionRequest>().FirstOrDefaultAsync(
            r => r.Id == requestId && r.ContinueAsId == serviceId && r.State == CompletionRequestState.Open, ct);
    }

    /// <summary>Links both cases, hands the files over and lets the earlier run go on.</summary>
    internal async Task TakeUpAsync(CompletionRequest offer, Case later, Actor by, CancellationToken ct)
    {
        var earlier = await db.Set<Case>().SingleAsync(c => c.Id == offer.CaseId, ct);
        (offer.State, offer.AnsweredAt) = (CompletionRequestState.Answered, books.Now);
        db.Set<CaseLink>().Add(new()
        {
            Id = books.NewId(),
            FromCaseId = earlier.Id,
            ToCaseId = later.Id,
            Kind = CaseLinkKind.ContinuedAs,
            At = books.Now,
        });
        await vault.CopyAsync(earlier.Id, later.Id, ct);
        books.History.Add(earlier.Id, CaseEventKind.ContinuedAs, by, new() { Number = later.Number });
        books.History.Add(later.Id, CaseEventKind.ContinuedFrom, by, new() { Number = earlier.Number });
        await db.SaveChangesAsync(ct);
        await books.GoOnAsync(earlier, db, ct);
        await runs.ResumeAsync(offer.BookmarkId, RunAnswers.OfContinuation(later), ct);
    }
}
