using System.Globalization;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Host.Forms.Inputs;
using Lajur.Registry.PersonalData.Breaches.Handling;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Services;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.PersonalData.Breaches;

/// <summary>Where a breach is recorded, and what was found out since is written; the cases can be counted before.</summary>
public sealed partial class EditPage(BreachQuery breaches, SaveBreachHandler save, ServiceCatalog catalog, NavigationManager navigation, TimeProvider clock)
{
    [Parameter] public Guid? Id { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private BreachView? View { get; set; }

    private BreachForm Form { get; set; } = BreachForm.Empty;

    private BreachPreview? Preview { get; set; }

    private IReadOnlyList<Service> Services { get; set; } = [];

    private bool IsKnown { get; set; }

    private string? Refusal { get; set; }

    private string OperationId { get; set; } = "";

    private DateTimeOffset Now => clock.GetUtcNow();

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(Now).ToString("N");
        View = Id is { } id ? await breaches.FindRecordAsync(id, Officer.Id, Context.RequestAborted) : null;
        IsKnown = Id is null ? Officer.Role is Registry.Offices.OfficerRole.Head or Registry.Offices.OfficerRole.Administrator : View is not null;
        if (!IsKnown)
        {
            navigation.NotFound();
            return;
        }

        Services = await catalog.ListAsync(Officer.OfficeId, Context.RequestAborted);
    }

    private async Task SaveAsync()
    {
        if (!IsKnown)
        {
            return;
        }

        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        OperationId = PostedForm.OperationOf(form, OperationId);
        if (form["do"] == "hitung")
        {
            Preview = await breaches.PreviewAsync(Officer.Id, BreachForm.ScopeOf(form), Context.RequestAborted);
            Form = BreachForm.Of(BreachForm.Record, form, Preview?.Errors ?? BreachForm.Empty.Errors);
            return;
        }

        switch (await KeepAsync(form))
        {
            case BreachResult.Done(var id):
                navigation.NavigateTo(PersonalDataLinks.Breach(id));
                break;
            case BreachResult.Invalid(var errors):
                Form = BreachForm.Of(BreachForm.Record, form, errors);
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            case BreachResult.NotAllowed(var reason):
                Form = BreachForm.Of(BreachForm.Record, form, BreachForm.Empty.Errors);
                Refusal = reason;
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    private async Task<BreachResult> KeepAsync(IFormCollection form) =>
        MomentText.IsUnreadable(form["occurredAt"], Officer.Zone)
            ? BreachForm.NoMoment("occurredAt")
            : await save.HandleAsync(CommandOf(form), Context.RequestAborted);

    private SaveBreach CommandOf(IFormCollection form) => new()
    {
        OfficerId = Officer.Id,
        BreachId = Id,
        Revision = int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0,
        KnownAt = MomentText.Read(form["knownAt"], Officer.Zone),
        OccurredAt = MomentText.Read(form["occurredAt"], Officer.Zone),
        What = form["what"].ToString(),
        Found = form["found"].ToString(),
        Data = form["data"].ToString(),
        Cause = form["cause"].ToString(),
        Handling = form["handling"].ToString(),
        Recovery = form["recovery"].ToString(),
        ConcernsPublic = form["concernsPublic"] == "ya",
        Scope = BreachForm.ScopeOf(form),
        OperationId = OperationId,
    };
}
