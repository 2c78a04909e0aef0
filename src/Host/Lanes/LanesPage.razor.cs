using Lajur.Engine.Definitions;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Offices;
using Lajur.Registry.Versions;
using Lajur.Registry.Versions.Lanes;
using Lajur.Studio.Changes;
using Lajur.Studio.Definitions;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Lanes;

/// <summary>The lanes of a drawing: their order, what each is in the office, and which lane does which step.</summary>
public sealed partial class LanesPage(OfficeDrawings drawings, LaneReader reader, DefinitionChanging changing, NavigationManager navigation)
{
    [Parameter]
    public required string DefinitionId { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private WorkflowDefinition? Latest { get; set; }

    private DrawnLanes? Drawn { get; set; }

    private LaneForm Form { get; set; } = LaneForm.Empty;

    private IReadOnlyList<string> Errors { get; set; } = [];

    private string? Done { get; set; }

    private string Name => Latest?.Name ?? DefinitionId;

    private string Stamp => DefinitionChanging.StampOf(Latest!);

    private IReadOnlyList<Lane> Open => [.. Drawn!.OfficeLanes.Where(lane => lane.ClosedAt is null)];

    private IReadOnlyList<Lane> Others => [.. Open.Where(lane => Drawn!.Lanes.All(drawn => drawn.Key != lane.Key))];

    private CancellationToken Ct => Context.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        await LoadAsync();
        if (Latest is null)
        {
            navigation.NotFound();
        }

        Done = Context.Request.Query["selesai"].Count > 0 ? "Tersimpan ke rancangan. Terbitkan agar berlaku bagi perkara baru." : null;
    }

    private async Task LoadAsync()
    {
        Latest = await drawings.FindLatestAsync(DefinitionId, Officer.OfficeId, Ct);
        Drawn = Latest is null ? null : await reader.ReadAsync(Latest, Officer.OfficeId, Ct);
    }

    private async Task SaveAsync()
    {
        var posted = await Context.Request.ReadFormAsync(Ct);
        Form = new(posted);
        var (plan, lanes) = (Form.ToPlan(Drawn!), Drawn!.OfficeLanes);
        var errors = LanePlanner.Check(Latest!, plan, lanes);
        if (errors.Count > 0)
        {
            Refuse(errors);
            return;
        }

        var answer = await changing.ChangeAsync(
            DefinitionId, posted["terlihat"].ToString(), drawing => LanePlanner.Apply(drawing, plan, lanes), DrawingDeed.LanesChanged, Ct);
        switch (answer)
        {
            case SaveAnswer.Saved:
                navigation.NavigateTo($"{DesignerLinks.Lanes(DefinitionId)}?selesai=1");
                break;
            case SaveAnswer.Refused refused:
                Refuse([refused.Message]);
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    private void Refuse(IReadOnlyList<string> errors)
    {
        Errors = errors;
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
