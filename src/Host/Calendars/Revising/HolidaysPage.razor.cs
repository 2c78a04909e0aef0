using System.Globalization;
using System.Text.Json;
using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Registry;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Revising;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Calendars.Revising;

/// <summary>An administrator takes a year of the country's free days from a file, sees which deadlines move, and applies it.</summary>
public sealed partial class HolidaysPage(
    ICalendars calendars, ReviseCalendarHandler revise, NavigationManager navigation, TimeProvider clock)
{
    private const string Apply = "terapkan";
    private const string FileField = "berkas";

    /// <summary>Carries what was read, so that the file need not be chosen again.</summary>
    private const string YearField = "_tahun";

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private string OperationId { get; set; } = "";

    private HolidayYear? Read { get; set; }

    private HolidayYear? Before { get; set; }

    private RevisionEffect? Effect { get; set; }

    private string Decree { get; set; } = "";

    private string RamadanFrom { get; set; } = "";

    private string RamadanTo { get; set; } = "";

    private IReadOnlyList<CalendarMistake> Mistakes { get; set; } = [];

    private string Kept => Read is null ? "" : JsonSerializer.Serialize(Read, JsonColumn.Options);

    private IReadOnlyList<FieldError> Errors =>
        [.. Mistakes.Select(mistake => new FieldError(mistake.Part, mistake.Sentence, mistake.Part == "year" ? "days" : mistake.Part))];

    protected override void OnInitialized()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
    }

    private async Task SubmitAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        OperationId = PostedForm.OperationOf(form, OperationId);
        (Decree, RamadanFrom, RamadanTo) = (form["decree"].ToString().Trim(), form["ramadanFrom"].ToString(), form["ramadanTo"].ToString());
        var (year, mistakes) = await ReadAsync(form);
        if (year is null)
        {
            Refuse(mistakes);
            return;
        }

        Complete(year);
        Read = year;
        var command = new ReviseCalendar { Revision = new CalendarRevision.FreeDays(year), OfficerId = Officer.Id, OperationId = OperationId };
        switch (form[PostedForm.ActionField] == Apply
            ? await revise.HandleAsync(command, Context.RequestAborted)
            : await revise.ForeseeAsync(command, Context.RequestAborted))
        {
            case ReviseCalendarResult.Foreseen foreseen:
                Effect = foreseen.Effect;
                Before = (await calendars.GetAsync(Officer.OfficeId, Context.RequestAborted)).YearOf(year.Year);
                break;
            case ReviseCalendarResult.Recorded:
                navigation.NavigateTo(CalendarLinks.Recorded(year.Year));
                break;
            case ReviseCalendarResult.Invalid invalid:
                Refuse(invalid.Mistakes);
                break;
            default:
                Context.Response.StatusCode = StatusCodes.Status403Forbidden;
                Mistakes = [new("decree", "Hanya administrator yang dapat mengubah hari libur.")];
                break;
        }
    }

    /// <summary>The chosen file, or what an earlier post read from it.</summary>
    private async Task<(HolidayYear? Year, IReadOnlyList<CalendarMistake> Mistakes)> ReadAsync(IFormCollection form)
    {
        string text;
        if (form.Files[FileField] is { Length: > 0 } file)
        {
            if (file.Length > HolidayYearFile.MaxBytes)
            {
                return (null, [new("days", "Berkas terlalu besar. Paling besar 64 KB.")]);
            }

            using var reader = new StreamReader(file.OpenReadStream());
            text = await reader.ReadToEndAsync(Context.RequestAborted);
        }
        else
        {
            text = form[YearField].ToString();
        }

        return text.Length == 0
            ? (null, [new("days", "Pilih berkas hari libur.")])
            : (HolidayYearFile.Read(text, out var mistakes), mistakes);
    }

    /// <summary>What is typed beside the file goes before what the file says.</summary>
    private void Complete(HolidayYear year)
    {
        year.Decree = Decree.Length > 0 ? Decree : year.Decree;
        Decree = year.Decree;
        if (Date(RamadanFrom) is { } from && Date(RamadanTo) is { } to)
        {
            year.Ramadan = new(from, to);
        }
        else if (year.Ramadan is { } known)
        {
            (RamadanFrom, RamadanTo) = (Iso(known.From), Iso(known.To));
        }
    }

    private void Refuse(IReadOnlyList<CalendarMistake> mistakes)
    {
        Mistakes = mistakes;
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private string? Sentence(string part) => Mistakes.FirstOrDefault(mistake => mistake.Part == part)?.Sentence;

    private string? Flag(string part) => Sentence(part) is null ? null : "has-error";

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
