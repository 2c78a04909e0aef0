using Lajur.Engine.Storage;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.History;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>Handles <see cref="DecideShortfall"/>; whoever reported it does not decide it.</summary>
public sealed class DecideShortfallHandler(RegistryDb db, IStepTransaction step, GuaranteeDoor door, GuaranteeDesk desk, CaseBooks books)
{
    private const string Operation = "decide-shortfall";

    public Task<GuaranteeResult> HandleAsync(DecideShortfall command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => DecideAsync(command, inner), ct);

    private async Task<GuaranteeResult> DecideAsync(DecideShortfall command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.GuaranteeId, command.OfficerId, ct) is not var (officer, guarantee, matter))
        {
            return new GuaranteeResult.NotFound();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null)
        {
            return new GuaranteeResult.Done(guarantee.Id);
        }

        if (!officer.Leads || guarantee.State != GuaranteeState.Reported)
        {
            return new GuaranteeResult.NotAllowed(
                officer.Leads ? GuaranteeDoor.Changed : "Hanya kepala kantor, sekretaris, dan kepala bidang atau seksi yang memutuskan laporan.");
        }

        var reason = FormPost.Clean(command.Reason);
        var errors = Check(command, reason);
        if (errors.Count > 0)
        {
            return new GuaranteeResult.Invalid(errors);
        }

        await books.Operations.TryBeginAsync(Operation, command.OperationId, guarantee.Id, ct);
        guarantee.Reason = reason.Length > 0 ? reason : null;
        if (command.IsConfirmed)
        {
            (guarantee.Remedy, guarantee.DecidedByName, guarantee.DecidedAt) = (command.Remedy, officer.Name, books.Now);
            await desk.OpenAsync(matter, guarantee, officer.Actor, ct);
        }
        else
        {
            desk.Close(guarantee, GuaranteeState.Declined, officer.Actor);
            desk.Write(matter, guarantee, CaseEventKind.GuaranteeDeclined, officer.Actor, reason);
            await desk.TellAsync(matter, guarantee, "hasil pemeriksaan laporan Anda", GuaranteeSentences.Declined(reason), ct);
        }

        await db.SaveChangesAsync(ct);
        return new GuaranteeResult.Done(guarantee.Id);
    }

    private static Dictionary<string, string> Check(DecideShortfall command, string reason)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (reason.Length > GuaranteeLimits.Text || (!command.IsConfirmed && reason.Length == 0))
        {
            errors["reason"] = reason.Length == 0
                ? "Tulis penjelasannya. Penjelasan ini tampil di halaman pelacakan."
                : $"Paling banyak {GuaranteeLimits.Text} huruf. Anda menulis {reason.Length}.";
        }

        if (command.IsConfirmed && !Enum.IsDefined(command.Remedy))
        {
            errors["remedy"] = "Pilih bentuk jaminan.";
        }

        return errors;
    }
}
