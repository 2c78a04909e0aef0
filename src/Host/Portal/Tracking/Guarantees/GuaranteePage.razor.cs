using Lajur.Host.Forms;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Handling;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Portal.Tracking.Guarantees;

/// <summary>Where an applicant says where to bring what they are owed, and reports that something was not as promised.</summary>
public partial class GuaranteePage(
    TrackingDesk desk, ArrangeDeliveryHandler arrange, ReportShortfallHandler report, NavigationManager navigation, TimeProvider clock)
{
    private TrackingAnswer.Found? _found;
    private string _operation = "", _description = "";
    private string? _address, _refusal;
    private GuaranteeCause? _cause;
    private IReadOnlyDictionary<string, string> _errors = new Dictionary<string, string>(StringComparer.Ordinal);

    [Parameter] public string Number { get; set; } = "";

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

        _found = found;
    }

    private async Task ArrangeAsync()
    {
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        _address = form["address"].ToString();
        Show(await arrange.HandleAsync(
            new()
            {
                GuaranteeId = Guid.TryParse(form["guarantee"], out var id) ? id : Guid.Empty,
                Applicant = (_found!.Case.Number, _found.Secret),
                OfficerId = null,
                Address = _address,
                IsFetched = form["way"] == "fetch",
            },
            Http.RequestAborted));
    }

    private async Task ReportAsync()
    {
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        _operation = PostedForm.OperationOf(form, _operation);
        _description = form["description"].ToString();
        _cause = Enum.TryParse<GuaranteeCause>(form["cause"], out var cause) ? cause : null;
        Show(await report.HandleAsync(
            new()
            {
                CaseNumber = _found!.Case.Number,
                Secret = _found.Secret,
                OfficerId = null,
                Cause = _cause ?? (GuaranteeCause)(-1),
                Description = _description,
                OperationId = _operation,
            },
            Http.RequestAborted));
    }

    private void Show(GuaranteeResult result)
    {
        switch (result)
        {
            case GuaranteeResult.Done:
                navigation.NavigateTo(PortalLinks.Case(_found!.Case.Number));
                break;
            case GuaranteeResult.Invalid(var errors):
                _errors = errors;
                Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                _refusal = result is GuaranteeResult.NotAllowed(var reason) ? reason : "Jaminan ini tidak ada lagi. Muat ulang halaman pelacakan Anda.";
                Http.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
        }
    }

    private string? Flag(string field) => _errors.ContainsKey(field) ? "has-error" : null;
}
