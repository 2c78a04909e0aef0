using Lajur.Host.Access;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Calendars;

/// <summary>The days on which the office's clocks count, for all its staff: deadlines follow from them.</summary>
public sealed partial class CalendarPage(ICalendars calendars, TimeProvider clock)
{
    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = CalendarLinks.YearPart)]
    public int? AskedYear { get; set; }

    [SupplyParameterFromQuery(Name = CalendarLinks.RecordedPart)]
    public string? Recorded { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private WorkingCalendar Calendar { get; set; } = null!;

    private DateOnly Today { get; set; }

    private int Year { get; set; }

    private bool Saved => Recorded is not null;

    private HolidayYear? FreeDays => Calendar.YearOf(Year);

    private IEnumerable<Holiday> Special =>
        (FreeDays?.Days ?? []).Concat(Calendar.Editions.SelectMany(edition => edition.OwnHolidays)
                .Where(day => day.Date.Year == Year && Calendar.HolidayOn(day.Date) == day))
            .Distinct().OrderBy(day => day.Date);

    private IEnumerable<CalendarEdition> Editions => Calendar.Editions
        .Where(edition => edition.EffectiveFrom.Year >= Year || edition == Calendar.EditionOn(new(Year, 1, 1)) || edition == Calendar.EditionOn(new(Year, 12, 31)))
        .Reverse();

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        Calendar = await calendars.GetAsync(Officer.OfficeId, Context.RequestAborted);
        Today = Calendar.Zone.DateOf(clock.GetUtcNow());
        Year = Math.Clamp(AskedYear ?? Today.Year, 2000, 2100);
    }
}
