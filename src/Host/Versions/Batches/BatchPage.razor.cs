using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Registry.Offices;
using Lajur.Registry.Versions.Batches;
using Lajur.Registry.Versions.Undoing;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Versions.Batches;

/// <summary>A batch of cases on its way to another version: how far it is, what became of each, and taking one back.</summary>
public sealed partial class BatchPage(
    MigrationBatches batches, UndoCaseMigrationHandler undo, NavigationManager navigation, TimeProvider clock)
{
    /// <summary>Carries the number of the case whose move is taken back.</summary>
    public const string UndoField = "batalkan";

    [Parameter]
    public required string DefinitionId { get; set; }

    [Parameter]
    public required Guid BatchId { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private bool MayAct => Officer.Role == OfficerRole.Administrator;

    private BatchView? View { get; set; }

    private string OperationId { get; set; } = "";

    private string Reason { get; set; } = "";

    private string? Refusal { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        View = await batches.FindAsync(BatchId, Officer.OfficeId, Context.RequestAborted);
        if (View is null || View.Batch.DefinitionId != DefinitionId)
        {
            navigation.NotFound();
        }
    }

    private async Task UndoAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        Reason = form[MoveForm.ReasonField].ToString();
        var result = await undo.HandleAsync(
            new()
            {
                OfficerId = Officer.Id,
                BatchId = BatchId,
                Number = form[UndoField].ToString(),
                Reason = Reason,
                OperationId = PostedForm.OperationOf(form, OperationId),
            },
            Context.RequestAborted);
        if (result is UndoResult.Done)
        {
            navigation.NavigateTo(DesignerLinks.Batch(DefinitionId, BatchId));
            return;
        }

        Refusal = result switch
        {
            UndoResult.Refused refused => refused.Reason,
            UndoResult.Invalid invalid => invalid.Error,
            UndoResult.NotAllowed => "Hanya administrator yang dapat membatalkan pemindahan.",
            _ => "Perkara ini tidak ada di pemindahan ini.",
        };
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await ReadAsync();
    }
}
