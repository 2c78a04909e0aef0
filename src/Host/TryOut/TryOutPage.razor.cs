using Microsoft.AspNetCore.Components;

namespace Lajur.Host.TryOut;

/// <summary>A try-out of a drawing's draft: everything is in the page, so any host can answer the next button.</summary>
public sealed partial class TryOutPage
{
    [Parameter]
    public required string DefinitionId { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [Inject]
    private TryOutDesk Desk { get; set; } = null!;

    private TryOutTurn? Turn { get; set; }

    /// <summary>Why the host cannot answer now; null when it can.</summary>
    private string? Busy { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            Turn = await Desk.TurnAsync(DefinitionId, Context);
            Context.Response.StatusCode = Turn switch
            {
                null => StatusCodes.Status404NotFound,
                { Refusal: not null } or { Form.Errors.Count: > 0 } or { Applicant.Errors.Count: > 0 } => StatusCodes.Status422UnprocessableEntity,
                _ => StatusCodes.Status200OK,
            };
        }
        catch (TryOutBusyException busy)
        {
            Busy = busy.Message;
            Context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
