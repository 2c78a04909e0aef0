using System.Globalization;
using Lajur.Host.Access;
using Lajur.Host.Access.Passwords;
using Lajur.Host.Forms;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Offices.Substitutions;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Staff;

/// <summary>One officer: what they are and may do, the password they begin with, and who stands in for them.</summary>
public sealed partial class OfficerPage(
    StaffDesk desk, IssuePasswordHandler issue, NavigationManager navigation, TimeProvider clock)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    [Parameter]
    public Guid? Id { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Keeper { get; set; } = null!;

    private Officer? Person { get; set; }

    private OfficerForm? Values { get; set; }

    private IReadOnlyList<Lane> Lanes { get; set; } = [];

    private IReadOnlyList<Officer> Colleagues { get; set; } = [];

    private IReadOnlyList<Substitution> Substitutions { get; set; } = [];

    private IReadOnlyList<StaffChange> Changes { get; set; } = [];

    private IReadOnlyDictionary<string, string> Errors { get; set; } = Nothing;

    private IReadOnlyDictionary<string, string> SubstitutionErrors { get; set; } = Nothing;

    private IReadOnlyDictionary<string, string> TypedSubstitution { get; set; } = Nothing;

    private string OperationId { get; set; } = "";

    private string? Issued { get; set; }

    private string? Done { get; set; }

    private string? Refusal { get; set; }

    private bool IsAdministrator => Keeper.Role == OfficerRole.Administrator;

    private IndonesianZone Zone => Keeper.Zone;

    /// <summary>Where the forms go: to the officer's own page as soon as there is one, also from the page for somebody new.</summary>
    private string Address => Id is { } id ? StaffLinks.Officer(id) : StaffLinks.New;

    private string Title => Person?.Name ?? "Petugas baru";

    protected override async Task OnInitializedAsync()
    {
        Keeper = SignedInOfficer.Get(Context.User);
        OperationId = NewOperation();
        await LoadAsync();
        if (Id is not null && Person is null)
        {
            navigation.NotFound();
        }
        else if (Id is null && !IsAdministrator)
        {
            navigation.NavigateTo(StaffLinks.List);
        }
        else
        {
            Values = Person is { } person ? OfficerForm.Of(person, Lanes) : new();
        }
    }

    private async Task LoadAsync()
    {
        var file = await desk.OpenAsync(Keeper.OfficeId, Id, clock.GetUtcNow(), Context.RequestAborted);
        (Person, Lanes, Colleagues, Substitutions, Changes) = (file.Person, file.Lanes, file.Colleagues, file.Substitutions, file.Changes);
    }

    private async Task SaveAsync()
    {
        var form = await ReadAsync();
        Values = OfficerForm.Of(form);
        switch (await desk.Save.HandleAsync(Values.ToCommand(Keeper.Id, Id, OperationId), Context.RequestAborted))
        {
            case SaveOfficerResult.Saved { IsNew: true } added:
                Id = added.OfficerId;
                Issued = await issue.HandleAsync(Keeper, added.OfficerId, Context.RequestAborted);
                break;
            case SaveOfficerResult.Saved:
                Done = "Tersimpan. Hak yang berubah berlaku dalam satu menit.";
                break;
            case SaveOfficerResult.Invalid invalid:
                Errors = invalid.Errors;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return;
            default:
                Refuse();
                return;
        }

        OperationId = NewOperation();
        await LoadAsync();
    }

    private async Task IssueAsync()
    {
        Issued = await issue.HandleAsync(Keeper, Id!.Value, Context.RequestAborted);
        if (Issued is null)
        {
            Refuse();
        }

        await LoadAsync();
    }

    private async Task SubstituteAsync()
    {
        var form = await ReadAsync();
        TypedSubstitution = form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        var command = new Substitute
        {
            ByOfficerId = Keeper.Id,
            AbsentId = Id!.Value,
            SubstituteId = Guid.TryParse(form["substitute"], out var substitute) ? substitute : Guid.Empty,
            From = Date(form["from"]),
            To = Date(form["to"]),
            Reason = form["reason"].ToString(),
            OperationId = OperationId,
        };
        if (command.From == default || command.To == default)
        {
            SubstitutionErrors = new Dictionary<string, string>(StringComparer.Ordinal) { [command.From == default ? "from" : "to"] = "Isi tanggalnya." };
            Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        await FinishAsync(await desk.Substitute.HandleAsync(command, Context.RequestAborted), "Pengganti ditetapkan.");
    }

    private async Task EndAsync(Guid substitution) => await FinishAsync(
        await desk.Substitute.HandleAsync(new EndSubstitution { ByOfficerId = Keeper.Id, SubstitutionId = substitution }, Context.RequestAborted),
        "Penggantian diakhiri.");

    private async Task FinishAsync(SubstituteResult result, string done)
    {
        switch (result)
        {
            case SubstituteResult.Done:
                (Done, TypedSubstitution, OperationId) = (done, Nothing, NewOperation());
                await LoadAsync();
                break;
            case SubstituteResult.Invalid invalid:
                SubstitutionErrors = invalid.Errors;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                Refuse();
                break;
        }
    }

    private async Task<IFormCollection> ReadAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        OperationId = PostedForm.OperationOf(form, OperationId);
        return form;
    }

    private void Refuse()
    {
        Refusal = "Ini hanya dapat dilakukan administrator atau kepala kantor yang bersangkutan.";
        Context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    private string NewOperation() => Guid.CreateVersion7(clock.GetUtcNow()).ToString();

    private string Name(Guid id) => Colleagues.FirstOrDefault(person => person.Id == id)?.Name ?? "petugas lain";

    private static DateOnly Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : default;
}
