using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage.Queries;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Exchange.Incoming;
using Lajur.Host.Forms;
using Lajur.Registry.Offices;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Exchange;

/// <summary>Takes files in as drafts, with a preview before anything is kept, and offers every drawing as files.</summary>
public sealed partial class ExchangePage
{
    private const string NoFile = "Pilih berkas yang akan diimpor.";
    private const string EmptyFile = "Berkas ini kosong. Pilih berkas yang berisi.";
    private const string TooLarge = "Berkas ini lebih besar dari 2 MB. Hapus gambar di dalamnya atau bagi menjadi beberapa berkas.";

    [Inject] private ExchangeBooks Books { get; set; } = null!;

    [Inject] private DraftKeeper Keeper { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter] public required HttpContext Context { get; set; }

    /// <summary>The drawing that stands first among those to be exported.</summary>
    [SupplyParameterFromQuery(Name = "alur")] private string? First { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private IReadOnlyList<WorkflowDefinition> Drawings { get; set; } = [];

    private IReadOnlyList<Lane> Own { get; set; } = [];

    private HashSet<string> Served { get; set; } = [];

    private string? UploadError { get; set; }

    private IReadOnlyList<FieldError> Mistakes { get; set; } = [];

    private FileReading.Refused? Refusal { get; set; }

    private BroughtFile? File { get; set; }

    private ImportForm? Form { get; set; }

    private DraftPreview? Preview { get; set; }

    private CancellationToken Ct => Context.RequestAborted;

    /// <summary>The revision of the drawing that is to take the file, as it stands now.</summary>
    private string? TargetRevision => Drawings.FirstOrDefault(drawing => drawing.DefinitionId == Form?.Target) is { } target && Revision.IsIn(target)
        ? Revision.Of(target).Number.ToString(CultureInfo.InvariantCulture)
        : null;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        var latest = await Books.Definitions.ListAsync(new DefinitionQuery { Version = VersionOptions.Latest }, Ct);
        Drawings = [.. latest.OrderByDescending(drawing => drawing.DefinitionId == First).ThenBy(drawing => drawing.Name, StringComparer.CurrentCulture)];
        Own = await Books.Offices.LanesAsync(Officer.OfficeId, Ct);
        Served = [.. (await Books.Services.ListAsync(Officer.OfficeId, Ct)).Select(service => service.DefinitionId)];
    }

    private IEnumerable<(string File, string Icon, string Words)> FilesOf(WorkflowDefinition drawing)
    {
        if (Served.Contains(drawing.DefinitionId))
        {
            yield return ("layanan.zip", "file-earmark-zip", "Paket layanan (ZIP)");
        }

        if (drawing.Root?["type"]?.ToString() == "Elsa.Flowchart")
        {
            yield return ("alur.bpmn", "diagram-3", "BPMN 2.0");
        }

        yield return ("alur.json", "filetype-json", "Elsa 3 (JSON)");
        yield return ("tabel.xlsx", "filetype-xlsx", "Tabel SOP (Excel)");
        yield return ("tabel.csv", "filetype-csv", "Tabel SOP (CSV)");
    }

    /// <summary>Either a file comes in, or one that was previewed is previewed anew or kept.</summary>
    private async Task SubmitAsync()
    {
        var posted = await Context.Request.ReadFormAsync(Ct);
        await (posted.ContainsKey(BroughtFile.PieceField) ? DraftAsync(posted) : UploadAsync(posted));
    }

    private async Task UploadAsync(IFormCollection posted)
    {
        if (posted.Files[ImportForm.UploadField] is not { Length: > 0 } file)
        {
            RefuseUpload(posted.Files[ImportForm.UploadField] is { FileName.Length: > 0 } ? EmptyFile : NoFile);
            return;
        }

        await using var body = file.OpenReadStream();
        if (await Shell.BoundedBody.ReadAsync(body, BroughtFile.MaxBytes, Ct) is not { } bytes)
        {
            RefuseUpload(TooLarge);
            return;
        }

        File = BroughtFile.Of(file.FileName, bytes);
        Form = ImportForm.Read(posted, Guid.CreateVersion7(Clock.GetUtcNow()));
        await PreviewAsync(_ => null);
    }

    private async Task DraftAsync(IFormCollection posted)
    {
        Form = ImportForm.Read(posted, Guid.CreateVersion7(Clock.GetUtcNow()));
        File = await BroughtFile.ReadAsync(posted[BroughtFile.NameField].ToString(), posted[BroughtFile.PieceField], Ct);
        if (File is null)
        {
            RefuseUpload("Berkas tidak sampai dengan utuh. Pilih berkasnya sekali lagi.");
            return;
        }

        await PreviewAsync(field => posted[field]);
        if (Preview is null || !Form.IsKept)
        {
            return;
        }

        if (Form.Name.Length is 0 or > ImportForm.LongestName)
        {
            Refuse([new(ImportForm.NameField, $"Tulis nama alur, paling banyak {ImportForm.LongestName} huruf.", ImportForm.NameField)]);
            return;
        }

        await KeepAsync(Preview);
    }

    private async Task KeepAsync(DraftPreview preview)
    {
        var answer = await Keeper.KeepAsync(
            new()
            {
                Reading = preview.Reading,
                Name = Form!.Name,
                Target = preview.Plan?.DefinitionId ?? Form.Target,
                SeenRevision = Form.SeenRevision,
                Lanes = preview.Lanes,
                Operation = Form.Operation,
            },
            Officer,
            Ct);
        switch (answer)
        {
            case KeepAnswer.Kept kept:
                Navigation.NavigateTo(DesignerLinks.Editor(kept.DefinitionId));
                break;
            case KeepAnswer.Refused refused:
                Refuse([.. refused.Reasons.Select(reason => new FieldError("", reason, null))]);
                break;
        }
    }

    private async Task PreviewAsync(Func<string, string?> posted)
    {
        switch (FileReader.Read(File!))
        {
            case FileReading.Refused refused:
                Refusal = refused;
                Refuse([.. refused.Problems.Select(problem => new FieldError("", problem.ToString(), GridTable.PlaceOf(problem)))]);
                break;
            case FileReading.Drawn drawn:
                var plan = drawn.Parcel is { } parcel ? await Books.Plans.ReadAsync(parcel, Officer.OfficeId, Ct) : null;
                Preview = new(drawn, LaneChoice.Of(drawn.Drawing.Lanes, Own, posted), plan);
                Form = Form! with
                {
                    Name = posted(ImportForm.NameField) is null ? drawn.Drawing.Json["name"]?.ToString() ?? File!.Title : Form.Name,
                    Target = TargetOf(drawn, plan?.DefinitionId ?? (posted(ImportForm.TargetField) is null ? DrawnHere(drawn.Drawing.Json) : Form.Target)),
                };
                break;
        }
    }

    /// <summary>A drawing that was exported from here goes on as its next draft, unless something else is chosen.</summary>
    private static string? DrawnHere(JsonObject drawing) => drawing["definitionId"]?.ToString();

    private string? TargetOf(FileReading.Drawn drawn, string? wanted) =>
        Drawings.Any(drawing => drawing.DefinitionId == wanted) || drawn.Parcel is not null ? wanted : null;

    private void RefuseUpload(string why)
    {
        UploadError = why;
        Refuse([new(ImportForm.UploadField, why, ImportForm.UploadField)]);
    }

    private void Refuse(IReadOnlyList<FieldError> mistakes)
    {
        Mistakes = mistakes;
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
