using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints.Publications.Deciding;

/// <summary>Handles <see cref="DeclinePublication"/>; who changes their mind publishes it, or decides anew with another reason.</summary>
public sealed class DeclinePublicationHandler(RegistryDb db, IStepTransaction step, PublicationDoor door, CaseBooks books)
{
    internal const string StillPublic = "Pengaduan ini sedang dimuat di situs. Tarik dahulu dari situs.";

    public Task<PublicationResult> HandleAsync(DeclinePublication command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => DeclineAsync(command, inner), ct);

    private async Task<PublicationResult> DeclineAsync(DeclinePublication command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.OfficerId, command.CaseNumber, ct) is not var (officer, matter))
        {
            return new PublicationResult.NotFound();
        }

        if (matter is not { Status: CaseStatus.Closed, AnsweredAt: { } answered })
        {
            return new PublicationResult.NotAllowed(PublicationDoor.NotAnswered);
        }

        if (await db.Set<ComplaintPublication>().AnyAsync(p => p.CaseId == matter.Id && p.WithdrawnAt == null, ct))
        {
            return new PublicationResult.NotAllowed(StillPublic);
        }

        var reason = FormPost.Clean(command.Reason);
        if (PublicationResult.Invalid.OfReason("decline", reason, "Tulis mengapa tidak dimuat. Alasan ini hanya dibaca petugas.") is { } invalid)
        {
            return invalid;
        }

        var complaint = await db.Set<Complaint>().SingleAsync(c => c.CaseId == matter.Id, ct);
        if (complaint.DeclinedSince(answered) && complaint.DeclinedReason == reason)
        {
            return new PublicationResult.Done();
        }

        complaint.Decline(officer.Actor, books.Now, reason);
        books.History.Add(matter.Id, CaseEventKind.PublicationDeclined, officer.Actor, new() { Message = reason });
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
        return new PublicationResult.Done();
    }
}
