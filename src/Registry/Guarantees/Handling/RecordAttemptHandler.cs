using Lajur.Engine.Storage;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.History;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>Handles <see cref="RecordAttempt"/>: who got it and the proof end the guarantee; a failed attempt leaves it a task.</summary>
public sealed class RecordAttemptHandler(
    RegistryDb db, IStepTransaction step, GuaranteeDoor door, GuaranteeDesk desk, CaseBooks books, AttachmentVault vault)
{
    private const string Operation = "record-delivery";

    public Task<GuaranteeResult> HandleAsync(RecordAttempt command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => RecordAsync(command, inner), ct);

    private async Task<GuaranteeResult> RecordAsync(RecordAttempt command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.GuaranteeId, command.OfficerId, ct) is not var (officer, guarantee, matter))
        {
            return new GuaranteeResult.NotFound();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null)
        {
            return new GuaranteeResult.Done(guarantee.Id);
        }

        if (guarantee is not { State: GuaranteeState.Open, Remedy: not GuaranteeRemedy.WrittenAnswer })
        {
            return new GuaranteeResult.NotAllowed(GuaranteeDoor.Changed);
        }

        var errors = RecordAttemptRules.Errors(command, guarantee.RaisedAt, books.Now);
        if (errors.Count > 0)
        {
            return new GuaranteeResult.Invalid(errors);
        }

        await books.Operations.TryBeginAsync(Operation, command.OperationId, guarantee.Id, ct);
        await KeepAsync(command, guarantee, matter, officer, ct);
        await db.SaveChangesAsync(ct);
        return new GuaranteeResult.Done(guarantee.Id);
    }

    private async Task KeepAsync(RecordAttempt command, Guarantee guarantee, Case matter, CaseOfficer officer, CancellationToken ct)
    {
        var proof = command.IsDelivered ? vault.Add(command.Proof, new(matter.Id, officer.Actor) { ForStaff = _ => true }) : [];
        var attempt = new DeliveryAttempt
        {
            GuaranteeId = guarantee.Id,
            Number = guarantee.Attempts.Count + 1,
            At = command.At!.Value,
            Courier = command.Courier.Trim(),
            IsDelivered = command.IsDelivered,
            ReceivedBy = command.IsDelivered ? command.ReceivedBy.Trim() : null,
            Relation = command.IsDelivered ? command.Relation.Trim() : null,
            Failure = command.IsDelivered ? null : command.Failure.Trim(),
            ProofId = proof is [var id] ? id : null,
            RecordedByName = officer.Name,
        };
        guarantee.Attempts.Add(attempt);
        guarantee.Revision++;
        if (!attempt.IsDelivered)
        {
            desk.Write(matter, guarantee, CaseEventKind.DeliveryFailed, officer.Actor, attempt.Failure);
            return;
        }

        desk.Close(guarantee, GuaranteeState.Fulfilled, officer.Actor);
        var sentence = $"Diterima oleh {attempt.ReceivedBy} ({attempt.Relation}).";
        desk.Write(matter, guarantee, CaseEventKind.GuaranteeFulfilled, officer.Actor, sentence);
        await desk.TellAsync(matter, guarantee, "jaminan pelayanan terpenuhi", $"Produk layanan sudah kami antar. {sentence}", ct);
    }
}
