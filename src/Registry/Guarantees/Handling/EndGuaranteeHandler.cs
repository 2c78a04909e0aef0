using Lajur.Engine.Storage;
using Lajur.Registry.Forms;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>Handles <see cref="EndGuarantee"/>, as when the applicant does not want it, or a revised calendar says that there was no breach.</summary>
public sealed class EndGuaranteeHandler(RegistryDb db, IStepTransaction step, GuaranteeDoor door, GuaranteeDesk desk)
{
    public Task<GuaranteeResult> HandleAsync(EndGuarantee command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => EndAsync(command, inner), ct);

    private async Task<GuaranteeResult> EndAsync(EndGuarantee command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.GuaranteeId, command.OfficerId, ct) is not var (officer, guarantee, matter))
        {
            return new GuaranteeResult.NotFound();
        }

        if (!officer.Leads || guarantee.State != GuaranteeState.Open)
        {
            return new GuaranteeResult.NotAllowed(
                officer.Leads ? GuaranteeDoor.Changed : "Hanya kepala kantor, sekretaris, dan kepala bidang atau seksi yang mengakhiri jaminan.");
        }

        var reason = FormPost.Clean(command.Reason);
        if (reason.Length is 0 or > GuaranteeLimits.Text)
        {
            return new GuaranteeResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["endReason"] = reason.Length == 0
                    ? "Tulis alasannya. Alasan ini tampil di halaman pelacakan."
                    : $"Paling banyak {GuaranteeLimits.Text} huruf. Anda menulis {reason.Length}.",
            });
        }

        desk.End(matter, guarantee, officer.Actor, reason);
        await desk.TellAsync(matter, guarantee, "jaminan pelayanan berakhir", $"Jaminan pelayanan berakhir. Penjelasan: {reason}", ct);
        await db.SaveChangesAsync(ct);
        return new GuaranteeResult.Done(guarantee.Id);
    }
}
