using Lajur.Host.Access;
using Lajur.Host.Desk.Periods;
using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Comments;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Surveys.Reports;

/// <summary>What the office's leaders read of the survey, for a period and a service of their choice.</summary>
public sealed partial class ReportPage(SurveyReportQuery reports, DecideCommentHandler decide, NavigationManager navigation)
{
    private SurveyReport? _report;
    private IReadOnlyList<PeriodChoice> _choices = [];

    [SupplyParameterFromQuery(Name = SurveyLinks.PeriodPart)] public string? PeriodWord { get; set; }

    [SupplyParameterFromQuery(Name = SurveyLinks.ServicePart)] public string? ServiceWord { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromForm(FormName = "saran", Name = "tayangkan")] private Guid? ToPublish { get; set; }

    [SupplyParameterFromForm(FormName = "saran", Name = "sembunyikan")] private Guid? ToHide { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private bool MayDecide => Officer.Role is OfficerRole.Head or OfficerRole.Administrator;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        var period = SurveyPeriod.TryParse(PeriodWord, out var asked) ? asked : reports.Now(PeriodKind.Semester, Officer.Zone);
        _report = await reports.FindAsync(
            Officer.OfficeId, period, ServiceWord is { Length: > 0 } slug ? slug : null, Context.RequestAborted);
        if (_report is null)
        {
            navigation.NotFound();
            return;
        }

        _choices = PeriodChoice.UpTo(kind => reports.Now(kind, Officer.Zone), period);
    }

    private async Task DecideAsync()
    {
        var (id, state) = ToPublish is { } published ? (published, CommentState.Published) : (ToHide ?? Guid.Empty, CommentState.Hidden);
        await decide.HandleAsync(new() { OfficerId = Officer.Id, ResponseId = id, State = state }, Context.RequestAborted);
        navigation.NavigateTo(SurveyLinks.ReportOf(_report!.Period, _report.Service?.Slug) + "#saran");
    }
}
