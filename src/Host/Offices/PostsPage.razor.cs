using System.Globalization;
using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Lajur.Registry.Speech;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Offices;

/// <summary>Who of other offices works in this one, too.</summary>
public sealed partial class PostsPage(PostHandler handler, Posts posts, OfficeDirectory offices, NavigationManager navigation, TimeProvider clock)
{
    private IFormCollection? _form;

    [CascadingParameter] public required HttpContext Context { get; set; }

    private SignedInOfficer Keeper { get; set; } = null!;

    private IReadOnlyList<Lane> Lanes { get; set; } = [];

    private IReadOnlyList<(Officer Person, SecondPost Post)> Here { get; set; } = [];

    private IReadOnlyDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private string OperationId { get; set; } = "";

    private string? Done { get; set; }

    private IReadOnlyList<string> Chosen => [.. _form?["lanes"].OfType<string>() ?? []];

    protected override async Task OnInitializedAsync()
    {
        Keeper = SignedInOfficer.Get(Context.User);
        OperationId = NewOperation();
        Lanes = [.. (await offices.LanesAsync(Keeper.OfficeId, Context.RequestAborted)).Where(lane => !lane.IsApplicant)];
        Here = await posts.ListAsync(Keeper.OfficeId, Context.RequestAborted);
    }

    private async Task GrantAsync()
    {
        _form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        OperationId = PostedForm.OperationOf(_form, OperationId);
        await FinishAsync(
            await handler.HandleAsync(
                new GrantPost
                {
                    AdministratorId = Keeper.Id,
                    UserName = Typed("userName"),
                    LaneKeys = Chosen,
                    From = Date(Typed("from")),
                    To = Date(Typed("to")),
                    Reason = Typed("reason"),
                    OperationId = OperationId,
                },
                Context.RequestAborted),
            "Tugas ditetapkan. Orang itu berpindah kantor dari halaman akunnya.");
    }

    private async Task EndAsync(Guid officer) => await FinishAsync(
        await handler.HandleAsync(new EndPost { AdministratorId = Keeper.Id, OfficerId = officer }, Context.RequestAborted), "Tugas diakhiri.");

    private async Task FinishAsync(PostResult result, string done)
    {
        switch (result)
        {
            case PostResult.Done:
                (Done, _form, OperationId) = (done, null, NewOperation());
                Here = await posts.ListAsync(Keeper.OfficeId, Context.RequestAborted);
                break;
            case PostResult.Invalid invalid:
                Errors = invalid.Errors;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                navigation.NavigateTo(AccessLinks.Denied);
                break;
        }
    }

    private string LanesOf(Officer person) =>
        Lanes.Where(lane => person.Holds(lane.Id)).Select(lane => lane.ShortName).ToList() is { Count: > 0 } held ? IndonesianTime.Enumerate(held) : "Tanpa pelaksana";

    private string Typed(string field) => _form?[field].ToString() ?? "";

    private string NewOperation() => Guid.CreateVersion7(clock.GetUtcNow()).ToString();

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
