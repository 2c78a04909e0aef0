using System.Globalization;
using Lajur.Host.Access;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Keeping;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Offices;

/// <summary>The lanes of the own office.</summary>
public sealed partial class LanesPage(LaneHandler handler, OfficeDirectory offices, NavigationManager navigation)
{
    [CascadingParameter] public required HttpContext Context { get; set; }

    private SignedInOfficer Keeper { get; set; } = null!;

    private IReadOnlyList<Lane> Lanes { get; set; } = [];

    private IReadOnlyDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private IReadOnlyList<string> Places { get; set; } = [];

    private string? Done { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Keeper = SignedInOfficer.Get(Context.User);
        Lanes = await offices.AllLanesAsync(Keeper.OfficeId, Context.RequestAborted);
    }

    private async Task SaveAsync(Guid? lane)
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        await FinishAsync(await handler.HandleAsync(
            new SaveLane
            {
                AdministratorId = Keeper.Id,
                LaneId = lane,
                Key = form["key"].ToString(),
                Name = form["name"].ToString(),
                ShortName = form["shortName"].ToString(),
                Order = Number(form["order"]),
                Colour = Number(form["colour"]),
            },
            Context.RequestAborted));
    }

    private async Task CloseAsync(Lane lane) => await FinishAsync(await handler.HandleAsync(
        new CloseLane { AdministratorId = Keeper.Id, LaneId = lane.Id, Reopens = lane.ClosedAt is not null }, Context.RequestAborted));

    private async Task FinishAsync(LaneResult result)
    {
        switch (result)
        {
            case LaneResult.Done:
                Done = "Tersimpan.";
                Lanes = await offices.AllLanesAsync(Keeper.OfficeId, Context.RequestAborted);
                break;
            case LaneResult.Invalid invalid:
                Errors = invalid.Errors;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            case LaneResult.InUse used:
                Places = used.Places;
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            default:
                navigation.NavigateTo(AccessLinks.Denied);
                break;
        }
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
