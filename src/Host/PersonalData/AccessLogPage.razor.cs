using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Desk.Periods;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData;
using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.PersonalData;

/// <summary>Who of the staff looked at whose data, for the head and the administrators.</summary>
public sealed partial class AccessLogPage(AccessLogQuery log, OfficeDirectory offices, NavigationManager navigation, TimeProvider clock)
{
    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = PersonalDataLinks.PeriodPart)] private string? PeriodWord { get; set; }

    [SupplyParameterFromQuery(Name = PersonalDataLinks.CasePart)] private string? CaseWord { get; set; }

    [SupplyParameterFromQuery(Name = PersonalDataLinks.OfficerPart)] private string? OfficerWord { get; set; }

    [SupplyParameterFromQuery(Name = PersonalDataLinks.UnmaskedPart)] private string? UnmaskedWord { get; set; }

    [SupplyParameterFromQuery(Name = PersonalDataLinks.PagePart)] private int? PageNumber { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private AccessLogFilter Filter { get; set; } = null!;

    private IReadOnlyList<PeriodChoice> Periods { get; set; } = [];

    private IReadOnlyList<Officer> Staff { get; set; } = [];

    private IReadOnlyList<AccessLogLine> Lines { get; set; } = [];

    private bool HasMore { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        var today = Officer.Zone.DateOf(clock.GetUtcNow());
        Filter = new()
        {
            Period = SurveyPeriod.TryParse(PeriodWord, out var period) ? period : SurveyPeriod.Containing(PeriodKind.Month, today),
            CaseNumber = string.IsNullOrWhiteSpace(CaseWord) ? null : CaseWord.Trim(),
            OfficerId = Guid.TryParse(OfficerWord, out var officer) ? officer : null,
            OnlyUnmasked = UnmaskedWord is not null,
            Page = Math.Clamp(PageNumber ?? 1, 1, 1000),
        };
        if (await log.FindAsync(Officer.Id, Filter, Context.RequestAborted) is not var (lines, hasMore))
        {
            navigation.NavigateTo(AccessLinks.Denied);
            return;
        }

        (Lines, HasMore) = (lines, hasMore);
        Staff = await offices.StaffAsync(Officer.OfficeId, Context.RequestAborted);
        Periods = PeriodChoice.UpTo(kind => SurveyPeriod.Containing(kind, today), Filter.Period);
    }

    private string PageAt(int page) => PersonalDataLinks.AccessLogOf(Filter.Period, Filter.CaseNumber, Filter.OfficerId, Filter.OnlyUnmasked, page);
}
