using Lajur.Host.Access;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Guarantees;

/// <summary>The guarantees of an office: all of them for whoever leads it, those of the own lanes for the others.</summary>
public sealed partial class GuaranteesPage(GuaranteeQuery guarantees, ServiceCatalog services)
{
    private const int LongestSearch = 40;

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = GuaranteeParts.State)] private string? StateWord { get; set; }

    [SupplyParameterFromQuery(Name = GuaranteeParts.Service)] private string? ServiceWord { get; set; }

    [SupplyParameterFromQuery(Name = GuaranteeParts.Period)] private string? PeriodWord { get; set; }

    [SupplyParameterFromQuery(Name = GuaranteeParts.Search)] private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = GuaranteeParts.Page)] private int? Page { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private GuaranteeFilter Filter { get; set; } = new();

    private GuaranteeList List { get; set; } = new([], 0, 0, HasMore: false);

    private IReadOnlyList<Service> Services { get; set; } = [];

    private bool Leads => Officer.Role != OfficerRole.Officer;

    private bool IsNarrowed => Filter is not { State: null, ServiceSlug: null, Period: null, Text: null };

    private string Sentence => (List.Open, List.Reported) switch
    {
        (0, 0) => "Tidak ada jaminan yang harus dipenuhi.",
        (var open, 0) => $"{open} jaminan harus dipenuhi.",
        (0, var reported) => $"{reported} laporan menunggu keputusan.",
        var (open, reported) => $"{open} jaminan harus dipenuhi, {reported} laporan menunggu keputusan.",
    };

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        Filter = new()
        {
            State = GuaranteeParts.FindState(StateWord),
            ServiceSlug = string.IsNullOrWhiteSpace(ServiceWord) ? null : ServiceWord,
            Period = SurveyPeriod.TryParse(PeriodWord, out var period) ? period : null,
            Text = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim()[..Math.Min(Search.Trim().Length, LongestSearch)],
            Page = Math.Clamp(Page ?? 1, 1, 1000),
        };
        List = await guarantees.ListAsync(Officer.Id, Filter, Context.RequestAborted);
        Services = await services.ListAsync(Officer.OfficeId, Context.RequestAborted);
    }
}
