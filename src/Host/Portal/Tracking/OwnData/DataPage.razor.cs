using Lajur.Host.Forms;
using Lajur.Registry.PersonalData.Requests;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Portal.Tracking.OwnData;

/// <summary>What is kept of an applicant, for that applicant, who may ask that it be put right or erased.</summary>
public partial class DataPage(TrackingDesk desk, OwnDataQuery data, AskAboutDataHandler ask, NavigationManager navigation, TimeProvider clock)
{
    private const string SentPart = "terkirim";

    private TrackingAnswer.Found? _found;
    private Registry.PersonalData.Requests.OwnData? _own;
    private string _operation = "", _text = "";
    private DataRequestKind? _kind;
    private IReadOnlyDictionary<string, string> _errors = new Dictionary<string, string>(StringComparer.Ordinal);

    [Parameter] public string Number { get; set; } = "";

    [SupplyParameterFromQuery(Name = SentPart)] public string? Sent { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        CaseEndpoints.KeepPrivate(Http);
        _operation = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        if (await desk.ReopenAsync(Number, Http) is not TrackingAnswer.Found found)
        {
            navigation.NavigateTo($"{PortalLinks.Track}?nomor={Uri.EscapeDataString(Number)}");
            return;
        }

        (_found, _own) = (found, await data.FindAsync(found.Case.Number, found.Secret, Http.RequestAborted));
    }

    private async Task AskAsync()
    {
        if (_found is not { } found)
        {
            return;
        }

        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        (_operation, _text) = (PostedForm.OperationOf(form, _operation), form["text"].ToString());
        _kind = Enum.TryParse<DataRequestKind>(form["kind"], out var kind) ? kind : null;
        var result = await ask.HandleAsync(
            new() { Number = found.Case.Number, Secret = found.Secret, Kind = _kind, Text = _text, OperationId = _operation }, Http.RequestAborted);
        if (result is AskAboutDataResult.Invalid(var errors))
        {
            _errors = errors;
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        navigation.NavigateTo($"{PortalLinks.Data(found.Case.Number)}?{SentPart}=1");
    }

    private string? Flag(string field) => _errors.ContainsKey(field) ? "has-error" : null;
}
