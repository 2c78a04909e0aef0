using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Registry.Incidents.Lists;
using Lajur.Registry.Interventions;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Incidents;

/// <summary>One incident: what happened, where, and for an administrator the ways out.</summary>
public sealed partial class IncidentPage(
    IncidentReader reader, SeeToIncidentHandler seeTo, RetryAlikeHandler alike, NavigationManager navigation, TimeProvider clock)
{
    [Parameter]
    public required string Id { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = IncidentParts.After)]
    public string? After { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private IncidentView? Seen { get; set; }

    private string OperationId { get; set; } = "";

    private string? Reason { get; set; }

    private IReadOnlyDictionary<string, string> Posted { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A post needs its form on the page, also when somebody has seen to the incident meanwhile.</summary>
    private bool IsPosting { get; set; }

    private string? Good { get; set; }

    private string? Bad { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        Good = After == IncidentParts.Going ? "Sudah dijalankan. Alurnya berjalan." : null;
        Bad = After == IncidentParts.Broke ? "Sudah dijalankan, tetapi alurnya terhenti lagi. Buka gangguan yang baru pada daftar." : null;
        IsPosting = HttpMethods.IsPost(Context.Request.Method);
        await ReadAsync();
        if (Seen is null)
        {
            navigation.NotFound();
        }
    }

    private async Task ReadAsync() => Seen = await reader.FindAsync(Id, Officer.Id, Context.RequestAborted);

    private async Task ActAsync()
    {
        var form = Context.Request.Form;
        Reason = form[IncidentParts.Reason];
        Posted = PostedData.Read(form);
        var operation = PostedForm.OperationOf(form, OperationId);
        var way = form[IncidentParts.Way].ToString();
        var answer = way == IncidentParts.Alike
            ? await alike.HandleAsync(
                new() { IncidentId = Id, OfficerId = Officer.Id, Reason = Reason ?? "", OperationId = operation }, Context.RequestAborted)
            : await seeTo.HandleAsync(
                new()
                {
                    IncidentId = Id,
                    OfficerId = Officer.Id,
                    Remedy = Remedy(way, form[IncidentParts.Outcome].ToString()),
                    Reason = Reason ?? "",
                    OperationId = operation,
                },
                Context.RequestAborted);
        await TellAsync(answer, stays: way == IncidentParts.Alike);
    }

    private IncidentRemedy Remedy(string way, string outcome) => way switch
    {
        IncidentParts.PassOver => new IncidentRemedy.Skip(outcome),
        IncidentParts.Resolve => new IncidentRemedy.Resolve(),
        _ => new IncidentRemedy.Retry(PostedData.Changed(Posted, Seen?.Data ?? [])),
    };

    private async Task TellAsync(InterventionAnswer answer, bool stays)
    {
        IsPosting = false;
        switch (answer)
        {
            case InterventionAnswer.Done done when stays:
                await ReadAsync();
                Good = done.Broke ? null : done.Sentence;
                Bad = done.Broke ? done.Sentence : null;
                break;
            case InterventionAnswer.Done done:
                navigation.NavigateTo($"{IncidentLinks.One(Id)}?{IncidentParts.After}={(done.Broke ? IncidentParts.Broke : IncidentParts.Going)}");
                break;
            case InterventionAnswer.Refused refused:
                (Bad, Context.Response.StatusCode) = (refused.Sentence, StatusCodes.Status422UnprocessableEntity);
                break;
            case InterventionAnswer.TooLate late:
                await ReadAsync();
                (Bad, Context.Response.StatusCode) = (late.Sentence, StatusCodes.Status409Conflict);
                break;
            default:
                navigation.NotFound();
                break;
        }
    }
}
