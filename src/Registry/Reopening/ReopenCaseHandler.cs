using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints.Publications;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Reopening;

/// <summary>Handles <see cref="ReopenCase"/>: takes the offer up and lets the run go on, in one transaction.</summary>
public sealed class ReopenCaseHandler(RegistryDb db, IStepTransaction step, CaseDoor door, CaseBooks books, CaseRuns runs)
{
    private const string Operation = "reopen-case";

    public async Task<ReopenCaseResult> HandleAsync(ReopenCase command, CancellationToken ct = default)
    {
        try
        {
            return await step.ExecuteAsync(inner => ReopenAsync(command, inner), ct);
        }
        catch (RunMovedOnException)
        {
            return new ReopenCaseResult.NotOffered();
        }
    }

    private async Task<ReopenCaseResult> ReopenAsync(ReopenCase command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.Number, command.Secret, ct) is not { } entered)
        {
            return new ReopenCaseResult.NotFound();
        }

        await runs.LockAsync(entered.InstanceId, ct);
        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) == entered.Id)
        {
            return new ReopenCaseResult.Reopened();
        }

        var now = books.Now;
        if (await db.Set<ReopeningOffer>().FirstOrDefaultAsync(
            o => o.CaseId == entered.Id && o.State == ReopeningState.Open && o.Until > now, ct) is not { } offer)
        {
            return new ReopenCaseResult.NotOffered();
        }

        var reason = FormPost.Clean(command.Reason);
        if (Problem(reason) is { } problem)
        {
            return new ReopenCaseResult.Invalid(problem);
        }

        await books.Operations.TryBeginAsync(Operation, command.OperationId, entered.Id, ct);
        (offer.State, offer.Reason, offer.TakenAt) = (ReopeningState.Taken, reason, now);
        await RunAgainAsync(entered.Id, reason, ct);
        await runs.ResumeAsync(offer.BookmarkId, RunAnswers.OfReopening(reason), ct);
        return new ReopenCaseResult.Reopened();
    }

    private async Task RunAgainAsync(Guid caseId, string reason, CancellationToken ct)
    {
        var matter = await db.Set<Case>().SingleAsync(c => c.Id == caseId, ct);
        (matter.Status, matter.ClosedAt, matter.Result) = (CaseStatus.Running, null, null);
        matter.Revision++;
        books.History.Add(matter.Id, CaseEventKind.Reopened, Actor.Applicant, new() { Message = reason });
        if (await PublicationDoor.WithdrawAsync(db, matter.Id, Actor.System, books.Now, "Pengadu membuka kembali pengaduan ini.", ct))
        {
            books.History.Add(matter.Id, CaseEventKind.PublicationWithdrawn, Actor.System);
        }

        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
    }

    private static string? Problem(string reason) => reason.Length switch
    {
        < ReopenCase.MinReasonLength => "Tuliskan apa yang belum terjawab, agar kami dapat memeriksanya kembali.",
        > ReopeningOffer.MaxReasonLength => $"Alasan Anda terlalu panjang. Paling banyak {ReopeningOffer.MaxReasonLength} huruf.",
        _ => null,
    };
}
