using Lajur.Engine.Storage;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms;
using Lajur.Registry.Notices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tracking;

/// <summary>
/// Completes a returned file, whoever brings what was asked: keeps it, lets the clocks run again and resumes the workflow,
/// in one transaction.
/// </summary>
public sealed class FileCompletion(
    RegistryDb db, IStepTransaction step, CaseBooks books, CaseRuns runs, AttachmentVault vault)
{
    private const string Operation = "complete-file";

    /// <summary>Lets somebody in, who is named in the history, or says why not; then completes the file.</summary>
    internal async Task<CompleteFileResult> RunAsync(
        Func<CancellationToken, Task<(Case? Case, Actor By, CompleteFileResult? Refusal)>> enter,
        Completion completion,
        CancellationToken ct)
    {
        try
        {
            return await step.ExecuteAsync(
                async inner =>
                {
                    var (matter, by, refusal) = await enter(inner);
                    return matter is null
                        ? refusal ?? new CompleteFileResult.NotFound()
                        : await CompleteAsync(completion, matter, by, inner);
                },
                ct);
        }
        catch (RunMovedOnException)
        {
            return new CompleteFileResult.AlreadyAnswered();
        }
    }

    private async Task<CompleteFileResult> CompleteAsync(Completion completion, Case entered, Actor by, CancellationToken ct)
    {
        await runs.LockAsync(entered.InstanceId, ct);
        if (await books.Operations.FindAsync(Operation, completion.OperationId, ct) == completion.RequestId)
        {
            return new CompleteFileResult.Completed();
        }

        var request = await db.Set<CompletionRequest>()
            .FirstOrDefaultAsync(r => r.Id == completion.RequestId && r.CaseId == entered.Id, ct);
        if (request is not { State: CompletionRequestState.Open })
        {
            return request is null ? new CompleteFileResult.NotFound() : new CompleteFileResult.AlreadyAnswered();
        }

        if (request.ByStaff && by.Id is null)
        {
            return new CompleteFileResult.NotAllowed("Langkah ini dicatat petugas saat Anda datang.");
        }

        var (answers, errors) = await CheckAsync(completion, entered, request, ct);
        if (errors.Count > 0)
        {
            return new CompleteFileResult.Invalid(errors);
        }

        await books.Operations.TryBeginAsync(Operation, completion.OperationId, request.Id, ct);
        await RecordAsync(completion, request, answers, by, ct);
        await runs.ResumeAsync(request.BookmarkId, RunAnswers.OfApplicant(answers), ct);
        return new CompleteFileResult.Completed();
    }

    private async Task<(FormAnswers Answers, Dictionary<string, string> Errors)> CheckAsync(
        Completion completion, Case matter, CompletionRequest request, CancellationToken ct)
    {
        var errors = AttachmentVault.Check(completion.Files);
        if (request.FormKey is null && request is not { ContinueAsId: null, Step: null })
        {
            // A step without a form, or an offer turned down: that it was said is all there is to say.
            return (FormAnswers.FromJson([]), errors);
        }

        if (request.FormKey is null)
        {
            var text = FormPost.Clean(completion.Values.GetValueOrDefault(CompleteFile.AnswerField)?.FirstOrDefault());
            if (text.Length > FormLimits.Lines)
            {
                errors[CompleteFile.AnswerField] = $"Tulisan Anda terlalu panjang. Paling banyak {FormLimits.Lines} huruf.";
            }
            else if (text.Length == 0 && completion.Files.Count == 0)
            {
                errors[CompleteFile.AnswerField] = "Tuliskan jawaban Anda atau lampirkan berkas yang diminta.";
            }

            return (FormAnswers.FromJson(text.Length == 0 ? [] : new() { [CompleteFile.AnswerField] = text }), errors);
        }

        var (answers, problems) = await CaseForms.CheckAsync(
            db, new(matter.ServiceId, request.FormKey, request.FormVersion), completion.Values, completion.Files, books.Now, ct);
        foreach (var (field, problem) in problems)
        {
            errors.TryAdd(field, problem);
        }

        return (answers, errors);
    }

    private async Task RecordAsync(
        Completion completion, CompletionRequest request, FormAnswers answers, Actor by, CancellationToken ct)
    {
        request.State = CompletionRequestState.Answered;
        request.AnsweredAt = books.Now;
        request.Answers = answers.ToJson().ToJsonString(JsonColumn.Options);
        vault.Add(completion.Files, new(request.CaseId, by, CompletionRequestId: request.Id));
        books.History.Add(request.CaseId, AskSentences.Answered(request), by, new() { Step = request.Step });
        await db.SaveChangesAsync(ct);
        var matter = await db.Set<Case>().SingleAsync(c => c.Id == request.CaseId, ct);
        await books.GoOnAsync(matter, db, ct);
    }
}
