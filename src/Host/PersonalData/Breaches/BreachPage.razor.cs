using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Host.Forms.Inputs;
using Lajur.Registry.PersonalData.Breaches.Handling;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.PersonalData.Breaches;

/// <summary>One breach: the term, what to do next, and whom it was told.</summary>
public sealed partial class BreachPage(BreachQuery breaches, BreachActions actions, NavigationManager navigation, TimeProvider clock)
{
    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private BreachView? View { get; set; }

    private BreachForm Form { get; set; } = BreachForm.Empty;

    private string? Refusal { get; set; }

    private string OperationId { get; set; } = "";

    private string Now => MomentText.Write(clock.GetUtcNow(), Officer.Zone);

    private bool IsPosted => HttpMethods.IsPost(Context.Request.Method);

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        View = await breaches.FindAsync(Id, Officer.Id, Context.RequestAborted);
        if (View is null)
        {
            navigation.NotFound();
        }
    }

    private Task TellAsync() => ActAsync(BreachForm.People, actions.TellAsync);

    private Task ContactAsync() => ActAsync(BreachForm.Contact, actions.ContactAsync);

    private Task DropAsync() => ActAsync(BreachForm.Drop, actions.DropAsync);

    private Task ReportAsync() => ActAsync(BreachForm.Authority, actions.ReportAsync);

    private Task PublishAsync() => ActAsync(BreachForm.Public, actions.PublishAsync);

    private Task CloseAsync() => ActAsync(BreachForm.Closing, actions.CloseAsync);

    private string PlaceOf(BreachPart part) => part switch
    {
        BreachPart.Record => PersonalDataLinks.EditBreach(Id),
        BreachPart.People => $"{PersonalDataLinks.Breach(Id)}#warga",
        BreachPart.Contacts => $"{PersonalDataLinks.Breach(Id)}#daftar",
        BreachPart.Authority => $"{PersonalDataLinks.Breach(Id)}#lembaga",
        BreachPart.Public => $"{PersonalDataLinks.Breach(Id)}#masyarakat",
        _ => $"{PersonalDataLinks.Breach(Id)}#tutup",
    };

    private async Task ActAsync(string name, Func<Guid, SignedInOfficer, IFormCollection, CancellationToken, Task<BreachResult>> act)
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        OperationId = PostedForm.OperationOf(form, OperationId);
        switch (await act(Id, Officer, form, Context.RequestAborted))
        {
            case BreachResult.Done:
                navigation.NavigateTo(PersonalDataLinks.Breach(Id));
                break;
            case BreachResult.Invalid(var errors):
                Form = BreachForm.Of(name, form, errors);
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            case BreachResult.NotAllowed(var reason):
                Form = BreachForm.Of(name, form, BreachForm.Empty.Errors);
                Refusal = reason;
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }
}
