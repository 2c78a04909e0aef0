using Lajur.Host.Forms;
using Lajur.Registry.Attachments;
using Lajur.Registry.Drafts;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Intake;
using Lajur.Registry.Services;

namespace Lajur.Host.Portal.Applying;

/// <summary>Opens applications, keeps their pages and submits them.</summary>
public sealed class ApplyDesk(
    ServiceCatalog catalog, IntakeForms forms, DraftStore drafts, SubmitCaseHandler submit, Submissions submissions, TimeProvider clock)
{
    /// <summary>The application that the browser has begun, or a new one; null when there is no such service.</summary>
    public async Task<Application?> OpenAsync(string office, string service, HttpContext http)
    {
        var ct = http.RequestAborted;
        if (await catalog.FindAsync(office, service, ct) is not { } entry
            || await forms.FindFilledAsync(entry.Service, ct) is not { } form)
        {
            return null;
        }

        var draft = await drafts.FindAsync(DraftCookie.Read(http), entry.Service.Id, ct);
        var schema = FormSchema.Parse(form);
        return new Application(entry, ApplyStep.Of(schema, entry.Service.Kind), draft, entry.Office.Zone.DateOf(clock.GetUtcNow()));
    }

    /// <summary>Keeps a posted page; the application as it then is, and what is wrong with its files.</summary>
    public async Task<(Application Application, IReadOnlyDictionary<string, string> Errors)> KeepAsync(
        Application application, ApplyStep step, PostedForm posted, HttpContext http)
    {
        var ct = http.RequestAborted;
        var draft = application.Draft ?? await drafts.BeginAsync(application.Entry.Service.Id, ct);
        DraftCookie.Give(http, draft.Token, PortalLinks.Service(application.Entry));
        draft = await drafts.KeepAsync(draft, draft.Content with { Values = application.Merge(step, posted) }, ct);
        var errors = new Dictionary<string, string>(posted.Errors, StringComparer.Ordinal);
        if (posted.FileToRemove is { } removed)
        {
            draft = await drafts.RemoveFileAsync(draft, removed, ct);
        }

        if (draft.Files.Count + posted.Files.Count > AttachmentRules.MaxFiles)
        {
            errors[posted.Files[0].FieldKey] =
                $"Paling banyak {AttachmentRules.MaxFiles} berkas. Hapus salah satu, atau pilih lebih sedikit.";
        }
        else if (posted.Files.Count > 0)
        {
            draft = await drafts.AddFilesAsync(draft, posted.Files, ct);
        }

        return (application with { Draft = draft }, errors);
    }

    /// <summary>Throws away what was filled in.</summary>
    public async Task DiscardAsync(Application application, HttpContext http)
    {
        if (application.Draft is { } draft)
        {
            await drafts.DeleteAsync(draft, http.RequestAborted);
        }

        DraftCookie.Take(http, PortalLinks.Service(application.Entry));
    }

    /// <summary>Submits what is kept; null when this address has sent too much. A repeat gives the first receipt.</summary>
    public async Task<SubmitCaseResult?> SubmitAsync(Application application, HttpContext http)
    {
        var (draft, ct) = (application.Draft!, http.RequestAborted);
        if (draft.Content.Receipt is { } known)
        {
            return new SubmitCaseResult.Submitted(known);
        }

        if (!submissions.TryTake(http))
        {
            return null;
        }

        var result = await submit.HandleAsync(application.ToCommand(await drafts.ReadFilesAsync(draft, ct)), ct);
        if (result is SubmitCaseResult.Submitted(var receipt))
        {
            await drafts.KeepAsync(draft, new DraftContent { OperationId = draft.Content.OperationId, Receipt = receipt }, ct);
        }

        return result;
    }
}
