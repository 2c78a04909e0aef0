using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Versions.Comparing;
using Lajur.Registry.Versions.Notes;
using Lajur.Registry.Versions.Publishing;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Comparing;

/// <summary>Two versions side by side; where a publication waits, whoever may approves or returns it here.</summary>
public sealed partial class ComparePage(VersionBooks books, VersionDesk desk, NavigationManager navigation)
{
    [Parameter]
    public required string DefinitionId { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private IReadOnlyList<WorkflowDefinition> Versions { get; set; } = [];

    private WorkflowDefinition Before { get; set; } = null!;

    private WorkflowDefinition After { get; set; } = null!;

    private DrawingComparison? Comparison { get; set; }

    private ComparisonPictures Pictures { get; set; } = null!;

    private PublicationView? Publication { get; set; }

    private VersionNote? Note { get; set; }

    private string? Error { get; set; }

    private string Reason { get; set; } = "";

    private string Name => Versions is [var latest, ..] ? latest.Name ?? DefinitionId : "";

    private string PublishedId => Versions.FirstOrDefault(version => version.IsPublished)?.Id ?? "";

    /// <summary>True when what is shown is all that an approval brings: the draft against what is in force.</summary>
    private bool IsWhole => After.IsLatest && Before.Id == PublishedId;

    private CancellationToken Ct => Context.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        Versions = await books.Drawings.ListVersionsAsync(DefinitionId, Officer.OfficeId, Ct);
        if (Versions.Count == 0)
        {
            navigation.NotFound();
            return;
        }

        After = Asked("ke") ?? Versions[0];
        Before = Asked("dari") ?? Earlier(After);
        Comparison = await books.Comparison.CompareAsync(Before, After, Officer.OfficeId, Ct);
        Pictures = new(Comparison);
        Publication = await books.Publications.FindAsync(Officer.Id, Versions[0], Ct);
        Note = (await books.Publications.NotesAsync(Officer.OfficeId, DefinitionId, Ct)).GetValueOrDefault(After.Id);
    }

    private async Task DecideAsync()
    {
        var form = await Context.Request.ReadFormAsync(Ct);
        Reason = form["alasan"].ToString();
        var command = new DecidePublication
        {
            OfficerId = Officer.Id,
            RequestId = Guid.TryParse(form["permintaan"], out var request) ? request : Guid.Empty,
            Approves = form["keputusan"] == "setujui",
            Reason = Reason,
            SeenFingerprint = form["isi"].ToString(),
            SeenPublished = form["terbit"].ToString(),
        };
        switch (await desk.Decide.HandleAsync(command, Ct))
        {
            case DecidePublicationResult.Published:
                navigation.NavigateTo($"{DesignerLinks.Versions(DefinitionId)}?selesai=terbit");
                break;
            case DecidePublicationResult.Returned:
                navigation.NavigateTo($"{DesignerLinks.Versions(DefinitionId)}?selesai=kembali");
                break;
            case DecidePublicationResult.Refused refused:
                Error = refused.Reason;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    private WorkflowDefinition? Asked(string side) =>
        int.TryParse(Context.Request.Query[side], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number == 0 ? Nothing() : Versions.FirstOrDefault(version => version.Version == number)
            : null;

    /// <summary>What is in force, or the version before; nothing when there is neither.</summary>
    private WorkflowDefinition Earlier(WorkflowDefinition after) =>
        Versions.FirstOrDefault(version => version.IsPublished && version.Id != after.Id)
        ?? Versions.Where(version => version.Version < after.Version && version.PublishedAt is not null).MaxBy(version => version.Version)
        ?? Nothing();

    private WorkflowDefinition Nothing() => new(new JsonObject { ["definitionId"] = DefinitionId, ["version"] = 0 });

    internal static string SideName(WorkflowDefinition version) => version switch
    {
        { Version: 0 } => "Belum ada versi",
        { IsPublished: true } => $"Versi {version.Version} (terbit)",
        { PublishedAt: null } => $"Versi {version.Version} (rancangan)",
        _ => $"Versi {version.Version}",
    };
}
