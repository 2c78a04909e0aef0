using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Notes;
using Lajur.Registry.Versions.Publishing;
using Lajur.Studio.Changes;
using Lajur.Studio.Definitions;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Comparing;

/// <summary>The versions of a drawing with their notes: published, asked for, compared and rolled back from here; and who changed what.</summary>
public sealed partial class VersionsPage(VersionBooks books, VersionDesk desk, NavigationManager navigation)
{
    [Parameter]
    public required string DefinitionId { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private IReadOnlyList<WorkflowDefinition> Versions { get; set; } = [];

    private IReadOnlyDictionary<string, VersionNote> Notes { get; set; } = new Dictionary<string, VersionNote>(StringComparer.Ordinal);

    private IReadOnlyList<DrawingChange> Changes { get; set; } = [];

    private PublicationView? Publication { get; set; }

    private bool NeedsSecond { get; set; }

    private IReadOnlyList<string> Errors { get; set; } = [];

    private string? Done { get; set; }

    /// <summary>The note as it was typed, while it is not kept.</summary>
    private string? Typed { get; set; }

    private string Name => Versions is [var latest, ..] ? latest.Name ?? DefinitionId : "";

    private string Address => DesignerLinks.Versions(DefinitionId);

    private string Stamp => DefinitionChanging.StampOf(Versions[0]);

    private bool MayWrite => (Officer.Drawing & (DrawingRights.Draw | DrawingRights.Publish)) != DrawingRights.None;

    private bool MayRollBack => MayWrite;

    private bool MayPublishNow => MayWrite && !Versions[0].IsPublished && Publication is not { IsReturned: false };

    private int Earlier => Versions.FirstOrDefault(version => version.IsPublished && version != Versions[0])?.Version
        ?? Versions.Skip(1).Select(version => version.Version).FirstOrDefault();

    private CancellationToken Ct => Context.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        await LoadAsync();
        if (Versions.Count == 0)
        {
            navigation.NotFound();
        }

        Done = Context.Request.Query["selesai"].ToString() switch
        {
            "terbit" => $"Alur terbit. Perkara baru memakai versi ini.{Followed}",
            "kembali" => "Permintaan dikembalikan kepada perancang.",
            "catatan" => "Catatan tersimpan.",
            "minta" => "Permintaan persetujuan dikirim.",
            _ => null,
        };
    }

    private async Task LoadAsync()
    {
        Versions = await books.Drawings.ListVersionsAsync(DefinitionId, Officer.OfficeId, Ct);
        if (Versions.Count > 0)
        {
            Notes = await books.Publications.NotesAsync(Officer.OfficeId, DefinitionId, Ct);
            Publication = await books.Publications.FindAsync(Officer.Id, Versions[0], Ct);
            NeedsSecond = await books.Publications.NeedsSecondAsync(Officer.OfficeId, Ct);
            Changes = await books.Ledger.ListAsync(Officer.OfficeId, DefinitionId, Ct);
        }
    }

    private async Task PublishAsync()
    {
        if (!MayWrite)
        {
            Refuse(["Anda hanya dapat melihat alur ini."]);
            return;
        }

        Typed = (await Context.Request.ReadFormAsync(Ct))["catatan"].ToString();
        if (await desk.Note.HandleAsync(NoteFor(Versions[0], Typed), Ct) is WriteVersionNoteResult.Invalid invalid)
        {
            Refuse([invalid.Reason]);
            return;
        }

        Finish(await desk.Publishing.PublishAsync(DefinitionId, Ct));
    }

    private async Task WriteNoteAsync(WorkflowDefinition version)
    {
        var text = (await Context.Request.ReadFormAsync(Ct))["catatan"].ToString();
        switch (await desk.Note.HandleAsync(NoteFor(version, text), Ct))
        {
            case WriteVersionNoteResult.Written:
                navigation.NavigateTo($"{Address}?selesai=catatan");
                break;
            case WriteVersionNoteResult.Invalid invalid:
                Refuse([invalid.Reason]);
                break;
            default:
                Refuse(["Anda hanya dapat melihat alur ini."]);
                break;
        }
    }

    private async Task RollBackAsync(WorkflowDefinition version)
    {
        var form = await Context.Request.ReadFormAsync(Ct);
        if (!MayRollBack)
        {
            Refuse(["Anda hanya dapat melihat alur ini."]);
        }
        else if (Versions[0].PublishedAt is null && form["ganti"].Count == 0)
        {
            Refuse([$"Centang bahwa rancangan versi {Versions[0].Version} boleh diganti, atau terbitkan rancangan itu lebih dahulu."]);
        }
        else
        {
            Finish(await desk.Publishing.RollBackAsync(DefinitionId, version.Version, form["terlihat"].ToString(), Ct));
        }
    }

    private void Finish(SaveAnswer answer)
    {
        switch (answer)
        {
            case SaveAnswer.Saved:
                navigation.NavigateTo($"{Address}?selesai=terbit");
                break;
            case SaveAnswer.Asked:
                navigation.NavigateTo($"{Address}?selesai=minta");
                break;
            case SaveAnswer.Refused refused:
                Refuse([refused.Message, .. refused.Problems.Select(problem => problem.Text).Where(text => text != refused.Message)]);
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    /// <summary>The drawings that use this one and came along with its last publication.</summary>
    private string? Followed => Changes.FirstOrDefault(change => change.Kind == DrawingChangeKind.Published)?.Detail is { } detail
        ? $" Alur lain yang memakainya: {detail}."
        : null;

    private void Refuse(IReadOnlyList<string> errors)
    {
        Errors = errors;
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private WriteVersionNote NoteFor(WorkflowDefinition version, string text) =>
        new() { OfficerId = Officer.Id, DefinitionId = DefinitionId, VersionId = version.Id, Text = text };

    private VersionNote? NoteOf(WorkflowDefinition version) => Notes.GetValueOrDefault(version.Id);

    private static string StateOf(WorkflowDefinition version) =>
        version.IsPublished ? "Terbit" : version.PublishedAt is null ? "Rancangan" : "Versi lama";

    private static string? SavedBy(WorkflowDefinition version) => Revision.Of(version).SavedBy;
}
