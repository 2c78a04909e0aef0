using System.Globalization;
using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Keeping;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Offices;

/// <summary>The lanes of the own office.</summary>
public sealed partial class LanesPage(LaneHandler handler, OfficeDirectory offices, NavigationManager navigation)
{
    /// <summary>What the button asks for, so that a second press asks for the same.</summary>
    private const string OpenField = "buka";

    /// <summary>What the ids of a new lane's fields begin with.</summary>
    private const string NewPrefix = "baru";

    [CascadingParameter] public required HttpContext Context { get; set; }

    private SignedInOfficer Keeper { get; set; } = null!;

    private IReadOnlyList<Lane> Lanes { get; set; } = [];

    /// <summary>The fields of one lane, or of a new one, that were not accepted: what was written, and what is wrong.</summary>
    private (Guid? Lane, IFormCollection Written, IReadOnlyDictionary<string, string> Errors)? Refused { get; set; }

    private IReadOnlyList<FieldError> Mistakes => Refused is var (lane, _, errors)
        ? [.. errors.Select(error => new FieldError(error.Key, error.Value, $"{PrefixOf(lane)}-{error.Key}"))]
        : [];

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
        var result = await handler.HandleAsync(
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
            Context.RequestAborted);
        Refused = result is LaneResult.Invalid(var errors) ? (lane, form, errors) : null;
        await FinishAsync(result);
    }

    private async Task CloseAsync(Lane lane)
    {
        var opens = (await Context.Request.ReadFormAsync(Context.RequestAborted))[OpenField] == "ya";
        await FinishAsync(await handler.HandleAsync(
            new CloseLane { AdministratorId = Keeper.Id, LaneId = lane.Id, Reopens = opens }, Context.RequestAborted));
    }

    private async Task FinishAsync(LaneResult result)
    {
        switch (result)
        {
            case LaneResult.Done:
                Done = "Tersimpan.";
                Lanes = await offices.AllLanesAsync(Keeper.OfficeId, Context.RequestAborted);
                break;
            case LaneResult.Invalid:
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

    /// <summary>What was written in a field and not accepted, or what stands there.</summary>
    private string Typed(Guid? lane, string field, string stands) =>
        Refused is var (refused, written, _) && refused == lane ? written[field].ToString() : stands;

    private IReadOnlyDictionary<string, string>? MistakesOf(Guid? lane) => Refused is var (refused, _, errors) && refused == lane ? errors : null;

    private string PrefixOf(Guid? lane) => Lanes.FirstOrDefault(one => one.Id == lane)?.Key ?? NewPrefix;

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
