using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Surveys.Publishing;

/// <summary>The results of an office for everybody, a semester at a time.</summary>
public sealed partial class PublicationPage(SurveyReportQuery reports, OfficeDirectory offices, NavigationManager navigation)
{
    private const int Shown = 6;

    private Office? _office;
    private SurveyReport? _report;
    private SurveyPeriod _period = null!;
    private IReadOnlyList<SurveyPeriod> _semesters = [];

    /// <summary>The office's part of the address.</summary>
    [Parameter] public string Office { get; set; } = "";

    [SupplyParameterFromQuery(Name = SurveyLinks.PeriodPart)] public string? PeriodWord { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var office = await offices.FindAsync(Office, Http.RequestAborted);
        if (office is null)
        {
            navigation.NotFound();
            return;
        }

        var latest = reports.Now(PeriodKind.Semester, office.Zone).Previous;
        _period = SurveyPeriod.TryParse(PeriodWord, out var asked) ? asked : latest;
        _report = await reports.FindPublishedAsync(Office, _period, Http.RequestAborted);
        if (_report is null)
        {
            navigation.NotFound();
            return;
        }

        List<SurveyPeriod> semesters = [latest];
        while (semesters.Count < Shown)
        {
            semesters.Add(semesters[^1].Previous);
        }

        (_office, _semesters) = (office, semesters);
    }
}
