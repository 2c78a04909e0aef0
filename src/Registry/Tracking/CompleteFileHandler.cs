using Lajur.Engine.Storage;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tracking;

/// <summary>Keeps what the applicant added, lets the clocks run again and resumes the workflow, in one transaction.</summary>
public sealed class CompleteFileHandler(
    RegistryDb db, IStepTransaction step, CaseBooks books, CaseRuns runs, AttachmentVault vault, CaseDoor door)
{
    private const string Operation = "complete-file";

    public async Task<CompleteFileResult> HandleAsync(CompleteFile command, CancellationToken ct = default)
    {
        try
        {
            return await step.ExecuteAsync(inner => CompleteAsync(command, inner), ct);
        }
        catch (RunMovedOnException)
        {
            return new CompleteFileResult.AlreadyAnswered();
        }
    }

    private async Task<CompleteFileResult> CompleteAsync(CompleteFile command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.Number, command.Secret, ct) is not { } entered)
        {
            return new CompleteFileResult.NotFound();
        }

        await runs.LockAsync(entered.InstanceId, ct);
        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) == command.RequestId)
        {
            return new CompleteFileResult.Completed();
        }

        var request = await db.Set<CompletionRequest>()
            .FirstOrDefaultAsync(r => r.Id == command.RequestId && r.CaseId == entered.Id, ct);
        if (request is not { State: CompletionRequestState.Open })
        {
            return request is null ? new CompleteFileResult.NotFound() : new CompleteFileResult.AlreadyAnswered();
        }

        var (answers, errors) = await CheckAsync(command, entered, request, ct);
        if (errors.Count > 0)
        {
            return new CompleteFileResult.Invalid(errors);
        }

        await books.Operations.TryBeginAsync(Operation, command.OperationId, request.Id, ct);
        await RecordAsync(command, request, answers, ct);
        await runs.ResumeAsync(request.BookmarkId, RunAnswers.OfApplicant(answers), ct);
        return new CompleteFileResult.Completed();
    }

    private async Task<(FormAnswers Answers, Dictionary<string, string> Errors)> CheckAsync(
        CompleteFile command, Case matter, CompletionRequest request, CancellationToken ct)
    {
        var errors = AttachmentVault.Check(command.Files);
        if (request.FormKey is null)
        {
            var text = FormPost.Clean(command.Values.GetValueOrDefault(CompleteFile.AnswerField)?.FirstOrDefault());
            if (text.Length > FormLimits.Lines)
            {
                errors[CompleteFile.AnswerField] = $"Tulisan Anda terlalu panjang. Paling banyak {FormLimits.Lines} huruf.";
            }
            else if (text.Length == 0 && command.Files.Count == 0)
            {
                errors[CompleteFile.AnswerField] = "Tuliskan jawaban Anda atau lampirkan berkas yang diminta.";
            }

            return (FormAnswers.FromJson(text.Length == 0 ? [] : new() { [CompleteFile.AnswerField] = text }), errors);
        }

        var (answers, problems) = await CaseForms.CheckAsync(
            db, new(matter.ServiceId, request.FormKey, request.FormVersion), command.Values, command.Files, ct);
        foreach (var (field, problem) in problems)
        {
            errors.TryAdd(field, problem);
        }

        return (answers, errors);
    }

    private async Task RecordAsync(
        CompleteFile command, CompletionRequest request, FormAnswers answers, CancellationToken ct)
    {
        request.State = CompletionRequestState.Answered;
        request.AnsweredAt = books.Now;
        request.Answers = answers.ToJson().ToJsonString(JsonColumn.Options);
        vault.Add(command.Files, new(request.CaseId, Actor.Applicant, CompletionRequestId: request.Id));
        books.History.Add(request.CaseId, CaseEventKind.Completed, Actor.Applicant);
        await db.SaveChangesAsync(ct);
        var matter = await db.Set<Case>().SingleAsync(c => c.Id == request.CaseId, ct);
        await books.GoOnAsync(matter, db, ct);
    }
}
