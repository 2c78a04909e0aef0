using Lajur.Engine.Storage;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.History;

namespace Lajur.Registry.Complaints.Publications.Deciding;

/// <summary>Handles <see cref="WithdrawPublication"/>; what is off the site already stays so.</summary>
public sealed class WithdrawPublicationHandler(RegistryDb db, IStepTransaction step, PublicationDoor door, CaseBooks books)
{
    public Task<PublicationResult> HandleAsync(WithdrawPublication command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => WithdrawAsync(command, inner), ct);

    private async Task<PublicationResult> WithdrawAsync(WithdrawPublication command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.OfficerId, command.CaseNumber, ct) is not var (officer, matter))
        {
            return new PublicationResult.NotFound();
        }

        var reason = FormPost.Clean(command.Reason);
        if (PublicationResult.Invalid.OfReason("reason", reason, "Tulis alasan menariknya. Alasan ini hanya dibaca petugas.") is { } invalid)
        {
            return invalid;
        }

        if (await PublicationDoor.WithdrawAsync(db, matter.Id, officer.Actor, books.Now, reason, ct))
        {
            books.History.Add(matter.Id, CaseEventKind.PublicationWithdrawn, officer.Actor, new() { Message = reason });
            books.News.TellChanged(matter);
            await db.SaveChangesAsync(ct);
        }

        return new PublicationResult.Done();
    }
}
