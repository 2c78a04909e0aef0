using Lajur.Host.Forms;
using Lajur.Host.Portal.Complaining;
using Lajur.Host.Portal.Tracking.Asking;
using Lajur.Host.Shell.Errors;
using Lajur.Registry.Reopening;
using Lajur.Registry.Tracking;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Portal.Tracking;

/// <summary>Where a case stands, for its applicant; and what the office asks of them, before everything else.</summary>
public partial class CasePage(
    TrackingDesk desk,
    CompletionDesk completions,
    ContinueDesk continuations,
    ComplainDesk complaints,
    ReopenCaseHandler reopening,
    NavigationManager navigation)
{
    private TrackingAnswer.Found? _found;
    private FilledForm? _form;
    private string _operation = "";
    private string _reopening = "";
    private string? _reason;
    private string? _problem;
    private bool _isThanked;

    [Parameter] public string Number { get; set; } = "";

    /// <summary>Set after an answer was taken.</summary>
    [SupplyParameterFromQuery(Name = "terkirim")] public string? Sent { get; set; }

    /// <summary>Set after the case was opened again.</summary>
    [SupplyParameterFromQuery(Name = "dibuka")] public string? Reopened { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        CaseEndpoints.KeepPrivate(Http);
        switch (await desk.ReopenAsync(Number, Http))
        {
            case TrackingAnswer.Found found:
                await ShowAsync(found);
                break;
            default:
                navigation.NavigateTo($"{PortalLinks.Track}?nomor={Uri.EscapeDataString(Number)}");
                break;
        }
    }

    private async Task ShowAsync(TrackingAnswer.Found found)
    {
        _found = found;
        _reopening = completions.NewOperation();
        _isThanked = (Sent ?? Reopened) is not null && found.Case.Request is null;
        if (found.Case.Request is { } request)
        {
            _operation = completions.NewOperation();
            _form = await completions.OpenAsync(request, Http);
        }
    }

    private async Task CompleteAsync()
    {
        if (_found is not { } found)
        {
            return;
        }

        var asked = await CompletionDesk.AskedAsync(Http);
        if (found.Case.Request is not { } request || _form is not { } form || request.Id != asked)
        {
            Lead(found, await completions.RepeatAsync(found, asked, Http));
            return;
        }

        var posted = await PostedForm.ReadAsync(Http, form.Schema, Http.RequestAborted);
        _operation = posted.OperationId is { Length: > 0 } given ? given : _operation;
        (_form, var result) = await completions.CompleteAsync(found, request, form.Schema, posted, Http);
        if (result is null)
        {
            return;
        }

        if (result is CompleteFileResult.Invalid)
        {
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        Lead(found, result);
    }

    private void Lead(TrackingAnswer.Found found, CompleteFileResult result) => navigation.NavigateTo(
        $"{PortalLinks.Case(found.Case.Number)}?{(result is CompleteFileResult.Completed ? "terkirim" : StaleForm.Query)}=1");

    private async Task ReopenAsync()
    {
        if (_found is not { } found)
        {
            return;
        }

        var posted = await Http.Request.ReadFormAsync(Http.RequestAborted);
        (_reason, _reopening) = (posted["alasan"].ToString(), PostedForm.OperationOf(posted, _reopening));
        var result = await reopening.HandleAsync(
            new() { Number = found.Case.Number, Secret = found.Secret, Reason = _reason, OperationId = _reopening }, Http.RequestAborted);
        if (result is ReopenCaseResult.Invalid(var problem))
        {
            _problem = problem;
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        navigation.NavigateTo($"{PortalLinks.Case(found.Case.Number)}{(result is ReopenCaseResult.Reopened ? "?dibuka=1" : "")}");
    }

    private async Task ComplainAsync()
    {
        if (_found is { } found)
        {
            navigation.NavigateTo(await complaints.BeginAsync(found, Http));
        }
    }

    private async Task ContinueAsync()
    {
        if (_found is { } found)
        {
            navigation.NavigateTo(await continuations.BeginAsync(found, Http) ?? PortalLinks.Case(found.Case.Number));
        }
    }
}
