using Lajur.Engine.Storage;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.History;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>Handles <see cref="AnswerGuarantee"/>: the applicant reads it on the tracking page, and by e-mail where they chose it.</summary>
public sealed class AnswerGuaranteeHandler(RegistryDb db, IStepTransaction step, GuaranteeDoor door, GuaranteeDesk desk, CaseBooks books)
{
    private const string Operation = "answer-guarantee";

    public Task<GuaranteeResult> HandleAsync(AnswerGuarantee command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => AnswerAsync(command, inner), ct);

    private async Task<GuaranteeResult> AnswerAsync(AnswerGuarantee command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.GuaranteeId, command.OfficerId, ct) is not var (officer, guarantee, matter))
        {
            return new GuaranteeResult.NotFound();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null)
        {
            return new GuaranteeResult.Done(guarantee.Id);
        }

        if (guarantee is not { State: GuaranteeState.Open, Remedy: GuaranteeRemedy.WrittenAnswer })
        {
            return new GuaranteeResult.NotAllowed(GuaranteeDoor.Changed);
        }

        var answer = FormPost.Clean(command.Answer);
        if (answer.Length is 0 or > GuaranteeLimits.Answer)
        {
            return new GuaranteeResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["answer"] = answer.Length == 0
                    ? "Tulis permintaan maaf dan jawabannya."
                    : $"Paling banyak {GuaranteeLimits.Answer} huruf. Anda menulis {answer.Length}.",
            });
        }

        await books.Operations.TryBeginAsync(Operation, command.OperationId, guarantee.Id, ct);
        guarantee.Answer = answer;
        desk.Close(guarantee, GuaranteeState.Fulfilled, officer.Actor);
        desk.Write(matter, guarantee, CaseEventKind.GuaranteeFulfilled, officer.Actor, answer);
        await desk.TellAsync(matter, guarantee, "jaminan pelayanan", GuaranteeSentences.Answered(answer), ct);
        await db.SaveChangesAsync(ct);
        return new GuaranteeResult.Done(guarantee.Id);
    }
}
