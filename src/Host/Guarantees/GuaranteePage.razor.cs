using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Registry.Guarantees.Handling;
using Lajur.Registry.Guarantees.Reading;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Guarantees;

/// <summary>One guarantee: what happened, what the applicant is owed, and what was done for it.</summary>
public sealed partial class GuaranteePage(
    GuaranteeQuery guarantees, GuaranteeActions actions, NavigationManager navigation, TimeProvider clock)
{
    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = GuaranteeParts.Done)] private string? Done { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private GuaranteeView? View { get; set; }

    /// <summary>The form that was not accepted, and what was written in it.</summary>
    private GuaranteeForm Form { get; set; } = new("", new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    private string? Refusal { get; set; }

    private string OperationId { get; set; } = "";

    private DateTimeOffset Now => clock.GetUtcNow();

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(Now).ToString("N");
        View = await guarantees.FindAsync(Id, Officer.Id, Context.RequestAborted);
        if (View is null)
        {
            navigation.NotFound();
        }
    }

    private Task ArrangeAsync() => ActAsync(GuaranteeActions.Address, form => actions.ArrangeAsync(Id, Officer, form, Context.RequestAborted));

    private Task RecordAsync() => ActAsync(GuaranteeActions.Attempt, _ => actions.RecordAsync(Id, Officer, Context));

    private Task AnswerAsync() => ActAsync(GuaranteeActions.Answer, form => actions.AnswerAsync(Id, Officer, form, Context.RequestAborted));

    private Task DecideAsync() => ActAsync(GuaranteeActions.Decision, form => actions.DecideAsync(Id, Officer, form, Context.RequestAborted));

    private Task EndAsync() => ActAsync(GuaranteeActions.Ending, form => actions.EndAsync(Id, Officer, form, Context.RequestAborted));

    private async Task ActAsync(string name, Func<IFormCollection, Task<GuaranteeResult>> act)
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        OperationId = PostedForm.OperationOf(form, OperationId);
        var result = await act(form);
        // What was written stays, whatever is answered.
        Form = new(
            name, form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal),
            result is GuaranteeResult.Invalid(var errors) ? errors : Form.Errors);
        switch (result)
        {
            case GuaranteeResult.Done:
                navigation.NavigateTo($"{PromiseLinks.Guarantee(Id)}?{GuaranteeParts.Done}=1");
                break;
            case GuaranteeResult.Invalid:
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            case GuaranteeResult.NotAllowed(var reason):
                Refusal = reason;
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }
}
