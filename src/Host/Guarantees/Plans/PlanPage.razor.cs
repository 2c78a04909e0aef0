using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Guarantees.Plans;

/// <summary>When a service reminds whom and how it makes its guarantee good: heads read it, administrators change it.</summary>
public sealed partial class PlanPage(
    ServiceCatalog catalog, OfficeDirectory offices, SavePlanHandler savePlan, SaveTermsHandler saveTerms, NavigationManager navigation)
{
    [Parameter] public required string Slug { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = "tersimpan")] private string? Saved { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private Service? Service { get; set; }

    private EscalationPlan Plan { get; set; } = EscalationPlan.Usual;

    private IReadOnlyList<Lane> Lanes { get; set; } = [];

    private IReadOnlyList<RungForm> Promise { get; set; } = [];

    private IReadOnlyList<RungForm> Step { get; set; } = [];

    private TermsForm Terms { get; set; } = TermsForm.Of(GuaranteeTerms.Usual);

    private IReadOnlyDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private bool MayChange => Officer.Role == OfficerRole.Administrator;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        Service = (await catalog.ListAsync(Officer.OfficeId, Context.RequestAborted)).FirstOrDefault(one => one.Slug == Slug);
        if (Service is null)
        {
            navigation.NotFound();
            return;
        }

        Lanes = await offices.LanesAsync(Officer.OfficeId, Context.RequestAborted);
        Plan = Service.Escalation ?? EscalationPlan.Usual;
        (Promise, Step) = (RungForm.Of(Plan.Promise), RungForm.Of(Plan.Step));
        Terms = TermsForm.Of(Service.Guarantee ?? GuaranteeTerms.Usual);
    }

    private async Task SavePlanAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        (Promise, Step) = (RungForm.Of(form, "promise"), RungForm.Of(form, "step"));
        var result = await savePlan.HandleAsync(
            new() { AdministratorId = Officer.Id, ServiceSlug = Slug, Promise = RungForm.Read(Promise), Step = RungForm.Read(Step) },
            Context.RequestAborted);
        Show(result is SavePlanResult.Saved, (result as SavePlanResult.Invalid)?.Errors);
    }

    private async Task SaveTermsAsync()
    {
        Terms = TermsForm.Of(await Context.Request.ReadFormAsync(Context.RequestAborted));
        var result = await saveTerms.HandleAsync(Terms.ToCommand(Officer.Id, Slug), Context.RequestAborted);
        Show(result is SaveTermsResult.Saved, (result as SaveTermsResult.Invalid)?.Errors);
    }

    private void Show(bool saved, IReadOnlyDictionary<string, string>? errors)
    {
        if (errors is not null)
        {
            Errors = errors;
            Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        navigation.NavigateTo(saved ? $"{PromiseLinks.Plan(Slug)}?tersimpan=1" : AccessLinks.Denied);
    }
}
