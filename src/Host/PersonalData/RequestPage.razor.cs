using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.PersonalData.Requests;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.PersonalData;

/// <summary>Where the head, or whoever stands in, answers what somebody asked about their data.</summary>
public sealed partial class RequestPage(DataRequestQuery requests, DecideDataRequestHandler decide, NavigationManager navigation)
{
    private IFormCollection? _form;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private DataRequestView? View { get; set; }

    private IReadOnlyDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private IReadOnlyList<(string Field, string Label, string? Value)> Fields =>
    [
        ("name", "Nama", View!.Applicant.Name), ("nik", "NIK", View.Applicant.Nik), ("phone", "Telepon", View.Applicant.Phone), ("email", "Surel", View.Applicant.Email),
    ];

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        View = await requests.FindAsync(Id, Officer.Id, Context.RequestAborted);
        if (View is null)
        {
            navigation.NotFound();
        }
    }

    private async Task DecideAsync()
    {
        _form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        var result = await decide.HandleAsync(
            new()
            {
                RequestId = Id,
                OfficerId = Officer.Id,
                Grants = _form["grants"] == "ya",
                Answer = Typed("answer", ""),
                Name = Typed("name", ""),
                Email = Typed("email", ""),
                Phone = Typed("phone", ""),
                Nik = Typed("nik", ""),
            },
            Context.RequestAborted);
        switch (result)
        {
            case DecideDataResult.Done:
                navigation.NavigateTo(PersonalDataLinks.Request(Id));
                break;
            case DecideDataResult.Invalid(var errors):
                Errors = errors;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    private string Typed(string field, string? stands) => _form is null ? stands ?? "" : _form[field].ToString();

    private string? Flag(string field) => Errors.ContainsKey(field) ? "has-error" : null;
}
