using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Registry.Complaints.Publications;
using Lajur.Registry.Complaints.Publications.Deciding;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Casework.Publications;

/// <summary>Where an officer decides whether everybody may read an answered complaint, and in which words.</summary>
public sealed partial class PublicationPage(
    ComplaintPublicationQuery publications, PublishComplaintHandler publish, WithdrawPublicationHandler withdraw, DeclinePublicationHandler decline,
    NavigationManager navigation, TimeProvider clock)
{
    /// <summary>Says in the address that something was just changed.</summary>
    private const string DonePart = "tercatat";

    [Parameter] public required string Number { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = DonePart)] private string? Done { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private ComplaintPublicationView? View { get; set; }

    /// <summary>What was written in a form that was not accepted.</summary>
    private IReadOnlyDictionary<string, string> Values { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private string? Refusal { get; set; }

    private string OperationId { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        View = await publications.FindAsync(Number, Officer.Id, Context.RequestAborted);
        if (View is null)
        {
            navigation.NotFound();
        }
    }

    private Task PublishAsync() => ActAsync(form => publish.HandleAsync(
        new()
        {
            CaseNumber = Number,
            OfficerId = Officer.Id,
            Category = Enum.TryParse<ComplaintCategory>(form["category"], out var category) ? category : null,
            Summary = form["summary"].ToString(),
            FollowUp = form["followUp"].ToString(),
            IsChecked = form.ContainsKey("isChecked"),
            OperationId = OperationId,
        },
        Context.RequestAborted));

    private Task WithdrawAsync() => ActAsync(form => withdraw.HandleAsync(
        new() { CaseNumber = Number, OfficerId = Officer.Id, Reason = form["reason"].ToString() }, Context.RequestAborted));

    private Task DeclineAsync() => ActAsync(form => decline.HandleAsync(
        new() { CaseNumber = Number, OfficerId = Officer.Id, Reason = form["decline"].ToString() }, Context.RequestAborted));

    private async Task ActAsync(Func<IFormCollection, Task<PublicationResult>> act)
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        OperationId = PostedForm.OperationOf(form, OperationId);
        switch (await act(form))
        {
            case PublicationResult.Done:
                navigation.NavigateTo($"{CaseLinks.Publication(Number)}?{DonePart}=1");
                break;
            case PublicationResult.Invalid(var errors):
                Keep(form, errors);
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            case PublicationResult.NotAllowed(var reason):
                Refusal = reason;
                Keep(form, Errors);
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    private void Keep(IFormCollection form, IReadOnlyDictionary<string, string> errors) =>
        (Values, Errors) = (form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal), errors);
}
