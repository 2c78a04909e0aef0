using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Revising;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Calendars.Revising;

/// <summary>An administrator sets the office hours from a day on, sees which deadlines move, and then applies it.</summary>
public sealed partial class HoursPage(
    ICalendars calendars, ReviseCalendarHandler revise, NavigationManager navigation, TimeProvider clock)
{
    private const string Apply = "terapkan";

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private HoursForm Values { get; set; } = null!;

    private string OperationId { get; set; } = "";

    private RevisionEffect? Effect { get; set; }

    private IReadOnlyList<CalendarMistake> Mistakes { get; set; } = [];

    private IReadOnlyList<FieldError> Errors =>
        [.. Mistakes.Select(mistake => new FieldError(mistake.Part, mistake.Sentence, mistake.Part))];

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        var today = Officer.Zone.DateOf(clock.GetUtcNow());
        Values = HoursForm.Of((await calendars.GetAsync(Officer.OfficeId, Context.RequestAborted)).EditionOn(today), today);
    }

    private async Task SubmitAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        Values = new(form.Where(field => !field.Key.StartsWith('_'))
            .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal));
        OperationId = PostedForm.OperationOf(form, OperationId);
        var edition = Values.Read(Officer.OfficeId);
        var command = new ReviseCalendar
        {
            Revision = new CalendarRevision.OfficeHours(edition),
            OfficerId = Officer.Id,
            OperationId = OperationId,
        };
        if (Values.Mistakes.Count > 0)
        {
            Refuse(Values.Mistakes);
            return;
        }

        switch (form[PostedForm.ActionField] == Apply
            ? await revise.HandleAsync(command, Context.RequestAborted)
            : await revise.ForeseeAsync(command, Context.RequestAborted))
        {
            case ReviseCalendarResult.Foreseen foreseen:
                Effect = foreseen.Effect;
                break;
            case ReviseCalendarResult.Recorded:
                navigation.NavigateTo(CalendarLinks.Recorded(edition.EffectiveFrom.Year));
                break;
            case ReviseCalendarResult.Invalid invalid:
                Refuse(invalid.Mistakes);
                break;
            default:
                Context.Response.StatusCode = StatusCodes.Status403Forbidden;
                Mistakes = [new(HoursForm.Decree, "Hanya administrator kantor ini yang dapat mengubah jam kerjanya.")];
                break;
        }
    }

    private void Refuse(IReadOnlyList<CalendarMistake> mistakes)
    {
        Mistakes = mistakes;
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private string? Sentence(string part) => Mistakes.FirstOrDefault(mistake => mistake.Part == part)?.Sentence;

    private string? Flag(string part) => Sentence(part) is null ? null : "has-error";
}
