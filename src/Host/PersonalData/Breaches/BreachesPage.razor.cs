using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Desk.Periods;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.PersonalData.Breaches;

/// <summary>The office's register of breaches, for heads and administrators.</summary>
public sealed partial class BreachesPage(BreachQuery breaches, NavigationManager navigation, TimeProvider clock)
{
    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = PersonalDataLinks.PeriodPart)] private string? PeriodWord { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private SurveyPeriod Period { get; set; } = null!;

    private IReadOnlyList<PeriodChoice> Periods { get; set; } = [];

    private IReadOnlyList<BreachRow> Rows { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        var today = Officer.Zone.DateOf(clock.GetUtcNow());
        Period = SurveyPeriod.TryParse(PeriodWord, out var period) ? period : SurveyPeriod.Containing(PeriodKind.Year, today);
        Periods = PeriodChoice.UpTo(kind => SurveyPeriod.Containing(kind, today), Period);
        if (await breaches.ListAsync(Officer.Id, Period, Context.RequestAborted) is not { } rows)
        {
            navigation.NavigateTo(AccessLinks.Denied);
            return;
        }

        Rows = rows;
    }
}
