using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Terminals;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.Surveys.Terminals;

/// <summary>Where officers switch terminals of their office on and off.</summary>
public sealed partial class TerminalsPage(
    TerminalQuery terminals,
    OpenTerminalHandler open,
    CloseTerminalHandler close,
    SignInManager<Officer> sign,
    NavigationManager navigation,
    TimeProvider clock)
{
    private IReadOnlyList<SurveyTerminal> _open = [];
    private string _operation = "";
    private string? _error;

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromForm(FormName = "nyalakan", Name = "nama")] private string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "matikan", Name = "terminal")] private Guid ToClose { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        _operation = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        _open = await terminals.ListOpenAsync(Officer.OfficeId, Context.RequestAborted);
    }

    /// <summary>The device becomes a terminal: the officer is signed out of it before it shows anything to anybody.</summary>
    private async Task OpenAsync()
    {
        var command = new OpenTerminal
        {
            OfficerId = Officer.Id,
            Name = Name ?? "",
            OperationId = PostedForm.OperationOf(Context.Request.Form, _operation),
        };
        switch (await open.HandleAsync(command, Context.RequestAborted))
        {
            case OpenTerminalResult.Opened opened:
                await sign.SignOutAsync();
                TerminalPass.Give(Context, opened.Key);
                navigation.NavigateTo(SurveyLinks.Terminal);
                break;
            case OpenTerminalResult.Invalid invalid:
                _error = invalid.Error;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    private async Task CloseAsync()
    {
        await close.HandleAsync(new() { OfficerId = Officer.Id, TerminalId = ToClose }, Context.RequestAborted);
        navigation.NavigateTo(SurveyLinks.Terminals);
    }
}
