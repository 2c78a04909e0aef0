using Lajur.Host.Forms;
using Lajur.Host.Portal.Applying;
using Lajur.Registry.Attachments;
using Lajur.Registry.Drafts;
using Lajur.Registry.Forms;
using Lajur.Registry.Tracking;

namespace Lajur.Host.Portal.Tracking.Asking;

/// <summary>Shows what the office asks of an applicant, and takes the answer; chosen files survive a wrong answer.</summary>
public sealed class CompletionDesk(DraftStore drafts, CompleteFileHandler complete, TimeProvider clock)
{
    /// <summary>Carries which request is answered, should another be asked meanwhile.</summary>
    public const string RequestField = "_permintaan";

    /// <summary>An id for one answer, so that sending it twice answers once.</summary>
    public string NewOperation() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    /// <summary>The request that a post answers; an empty id when it names none.</summary>
    public static async Task<Guid> AskedAsync(HttpContext http) =>
        Guid.TryParse((await http.Request.ReadFormAsync(http.RequestAborted))[RequestField], out var asked) ? asked : default;

    /// <summary>A post to a request that is not asked any more: taken before, by this very post, or answered otherwise.</summary>
    public async Task<CompleteFileResult> RepeatAsync(TrackingAnswer.Found found, Guid asked, HttpContext http) =>
        await complete.HandleAsync(
            new CompleteFile
            {
                Number = found.Case.Number,
                Secret = found.Secret,
                RequestId = asked,
                Values = new Dictionary<string, string[]>(StringComparer.Ordinal),
                OperationId = PostedForm.OperationOf(await http.Request.ReadFormAsync(http.RequestAborted), NewOperation()),
            },
            http.RequestAborted);

    /// <summary>The form as it stands, with files chosen before.</summary>
    public async Task<FilledForm> OpenAsync(CompletionRequestView request, HttpContext http)
    {
        var draft = await drafts.FindAsync(DraftCookie.Read(http), request.Id, http.RequestAborted);
        return new FilledForm(request.FormToFill("Jawaban Anda"), draft?.Content.Values is { Count: > 0 } kept ? kept : FilledForm.First(request))
        {
            Files = draft?.Files ?? [],
            Facts = request.Facts,
        };
    }

    /// <summary>Takes an answer; no result means that the form only changed, by a file taken out or a row.</summary>
    public async Task<(FilledForm Form, CompleteFileResult? Result)> CompleteAsync(
        TrackingAnswer.Found found, CompletionRequestView request, FormSchema schema, PostedForm posted, HttpContext http)
    {
        var ct = http.RequestAborted;
        var draft = await KeepFilesAsync(found.Case, request, posted, http);
        var errors = posted.Errors;
        if (posted.ChangesForm || errors.Count > 0)
        {
            var form = new FilledForm(schema, posted.Values, errors) { Files = draft?.Files ?? [], Facts = request.Facts };
            return (form, errors.Count > 0 ? new CompleteFileResult.Invalid(errors) : null);
        }

        var result = await complete.HandleAsync(
            new CompleteFile
            {
                Number = found.Case.Number,
                Secret = found.Secret,
                RequestId = request.Id,
                Values = posted.Values,
                Files = draft is null ? [] : await drafts.ReadFilesAsync(draft, ct),
                OperationId = posted.OperationId is { Length: > 0 } id ? id : NewOperation(),
            },
            ct);
        if (result is CompleteFileResult.Completed && draft is not null)
        {
            await drafts.DeleteAsync(draft, ct);
            DraftCookie.Take(http, PortalLinks.Case(found.Case.Number));
        }

        var said = result is CompleteFileResult.Invalid(var problems) ? problems : null;
        return (new FilledForm(schema, posted.Values, said) { Files = draft?.Files ?? [], Facts = request.Facts }, result);
    }

    private async Task<OpenDraft?> KeepFilesAsync(
        TrackedCase matter, CompletionRequestView request, PostedForm posted, HttpContext http)
    {
        var ct = http.RequestAborted;
        var draft = await drafts.FindAsync(DraftCookie.Read(http), request.Id, ct);
        if (draft is not null && posted.FileToRemove is { } removed)
        {
            draft = await drafts.RemoveFileAsync(draft, removed, ct);
        }

        if (posted.Files.Count == 0 || posted.Files.Count + (draft?.Files.Count ?? 0) > AttachmentRules.MaxFiles)
        {
            return draft;
        }

        draft ??= await drafts.BeginAsync(request.Id, ct);
        DraftCookie.Give(http, draft.Token, PortalLinks.Case(matter.Number));
        return await drafts.AddFilesAsync(draft, posted.Files, ct);
    }
}
