using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.StartUp;
using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Tracking;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Casework;

/// <summary>A case whole: its head with the clocks, then flow, history, files, answer and notes on one scroll.</summary>
public sealed partial class CasePage(
    CaseQuery cases, AddNoteHandler addNote, IssueLinkHandler issueLink, TrackingAddress address, NavigationManager navigation, TimeProvider clock)
{
    [Parameter]
    public required string Number { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromForm(FormName = "catatan", Name = "teks")]
    private string? NoteText { get; set; }

    [SupplyParameterFromForm(FormName = "catatan", Name = "operasi")]
    private string? PostedOperation { get; set; }

    [SupplyParameterFromForm(FormName = "tautan", Name = "operasi")]
    private string? LinkOperation { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private CaseFile? File { get; set; }

    private string Origin => address.RootFor(Context.Request);

    private string? NoteError { get; set; }

    private string? LinkError { get; set; }

    private string OperationId { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        File = await cases.FindAsync(Number, Officer.Id, Context.RequestAborted);
        if (File is null)
        {
            navigation.NotFound();
        }
    }

    private async Task IssueLinkAsync()
    {
        switch (await issueLink.HandleAsync(
            new() { CaseNumber = Number, OfficerId = Officer.Id, OperationId = LinkOperation ?? OperationId }, Context.RequestAborted))
        {
            case IssueLinkResult.Issued:
                navigation.NavigateTo(CaseLinks.Case(Number));
                break;
            case IssueLinkResult.Refused refused:
                LinkError = refused.Reason;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    private async Task AddNoteAsync()
    {
        var note = new AddNote
        {
            CaseNumber = Number,
            OfficerId = Officer.Id,
            Text = NoteText ?? "",
            OperationId = PostedOperation ?? OperationId,
        };
        switch (await addNote.HandleAsync(note, Context.RequestAborted))
        {
            case AddNoteResult.Done:
                navigation.NavigateTo(CaseLinks.Case(Number) + "#catatan");
                break;
            case AddNoteResult.Invalid invalid:
                NoteError = invalid.Error;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }
}
