using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Registry.Cases;
using Lajur.Registry.Drafts;
using Lajur.Registry.Tracking;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Casework;

/// <summary>An officer enters what an applicant brought, or said, to complete a returned file.</summary>
public sealed partial class CompletionPage(
    CaseQuery cases, CompleteFileAtCounterHandler complete, FileKeeper files, NavigationManager navigation, TimeProvider clock)
{
    /// <summary>Carries which request is answered, should another be asked meanwhile.</summary>
    private const string RequestField = "_permintaan";

    [Parameter]
    public required string Number { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private CaseFile? File { get; set; }

    private FilledForm? Filled { get; set; }

    private Guid RequestId { get; set; }

    private string OperationId { get; set; } = "";

    private string? Refusal { get; set; }

    /// <summary>True when the answer was taken; the page then leads to the case.</summary>
    private bool IsDone { get; set; }

    private OpenDraft? Draft { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        File = await cases.FindAsync(Number, Officer.Id, Context.RequestAborted);
        if (File is null)
        {
            navigation.NotFound();
        }
        else if (File is { Request: { } request, MayComplete: true })
        {
            RequestId = request.Id;
            OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
            Filled = new FilledForm(request.FormToFill("Keterangan yang disampaikan"), FilledForm.First(request)) { Facts = request.Facts };
        }
        else
        {
            // Answered meanwhile, or another lane's to take: the case says how it stands.
            navigation.NavigateTo(CaseLinks.Case(Number));
        }
    }

    private async Task CompleteAsync()
    {
        if (Filled is not { Schema: var schema })
        {
            return;
        }

        var ct = Context.RequestAborted;
        var form = await Context.Request.ReadFormAsync(ct);
        RequestId = Guid.TryParse(form[RequestField], out var asked) ? asked : RequestId;
        var kept = await files.OpenAsync(await PostedForm.ReadAsync(Context, schema, ct), form[FileKeeper.Field], RequestId, ct);
        var posted = kept.Form;
        OperationId = posted.OperationId.Length > 0 ? posted.OperationId : OperationId;
        var errors = posted.ChangesForm || posted.Errors.Count > 0 ? posted.Errors : await CompleteAsync(posted);
        if (IsDone)
        {
            await files.DoneAsync(kept, ct);
            return;
        }

        Draft = await files.KeepAsync(kept, ct);
        Filled = new FilledForm(schema, posted.Values, errors) { Files = Draft?.Files ?? [], Facts = Filled.Facts };
        Context.Response.StatusCode = posted.ChangesForm ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
    }

    private async Task<IReadOnlyDictionary<string, string>> CompleteAsync(PostedForm posted)
    {
        var command = new CompleteFileAtCounter
        {
            Number = Number,
            OfficerId = Officer.Id,
            RequestId = RequestId,
            Values = posted.Values,
            Files = posted.Files,
            OperationId = OperationId,
        };
        switch (await complete.HandleAsync(command, Context.RequestAborted))
        {
            case CompleteFileResult.Completed:
                IsDone = true;
                navigation.NavigateTo(CaseLinks.Case(Number));
                break;
            case CompleteFileResult.Invalid invalid:
                return invalid.Errors;
            case CompleteFileResult.NotAllowed refused:
                Refusal = refused.Reason;
                break;
            default:
                Refusal = "Permintaan ini sudah dijawab atau sudah ditutup. Buka perkaranya untuk melihat keadaannya sekarang.";
                break;
        }

        return new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
