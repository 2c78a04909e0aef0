using System.Net.Mime;
using Lajur.Engine.Definitions;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Papers.Sheets;
using Lajur.Papers.Sop.Tables;
using Lajur.Registry.Exchange.Bpmn;
using Lajur.Registry.Exchange.Parcels;

namespace Lajur.Host.Exchange;

/// <summary>What leaves as files.</summary>
internal static class ExportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup(DesignerLinks.Definitions + "/{definitionId}/unduh").RequireAuthorization(Policies.DrawingDesigner).ExcludeFromDescription();
        files.MapGet("/alur.json", (string definitionId, ExportShelf shelf, HttpContext http) => SendAsync(
            definitionId, shelf, http, (drawing, _) => Task.FromResult<byte[]?>(ExportShelf.Json(drawing)), MediaTypeNames.Application.Json, ".json"));
        files.MapGet("/alur.bpmn", (string definitionId, ExportShelf shelf, HttpContext http) => SendAsync(
            definitionId, shelf, http, (drawing, office) => shelf.BpmnAsync(drawing, office, http.RequestAborted), BpmnWriter.MediaType, ".bpmn"));
        files.MapGet("/tabel.csv", (string definitionId, ExportShelf shelf, HttpContext http) => SendAsync(
            definitionId, shelf, http, async (drawing, office) => await shelf.CsvAsync(drawing, office, http.RequestAborted), SopTableFile.CsvMediaType, "-sop.csv"));
        files.MapGet("/layanan.zip", (string definitionId, ExportShelf shelf, HttpContext http) => SendAsync(
            definitionId, shelf, http, (drawing, office) => shelf.ParcelAsync(drawing.DefinitionId, office, http.RequestAborted), ParcelWriter.MediaType, "-layanan.zip"));
        files.MapGet("/tabel.xlsx", TableAsync);
        var templates = routes.MapGroup(DesignerLinks.Exchange).RequireAuthorization(Policies.DrawingDesigner).ExcludeFromDescription();
        templates.MapGet("/templat-sop.xlsx", async (ExportShelf shelf, HttpContext http) =>
        {
            var lanes = await shelf.LanesAsync(SignedInOfficer.Get(http.User).OfficeId, http.RequestAborted);
            return TypedResults.Stream(to => SopTableFile.WriteTemplateAsync(to, lanes, http.RequestAborted), SheetFile.MediaType, "templat-sop.xlsx");
        });
        templates.MapGet("/templat-sop.csv", async (ExportShelf shelf, HttpContext http) => TypedResults.File(
            SopTableFile.WriteCsvTemplate(await shelf.LanesAsync(SignedInOfficer.Get(http.User).OfficeId, http.RequestAborted)), SopTableFile.CsvMediaType, "templat-sop.csv"));
    }

    private static async Task<IResult> TableAsync(string definitionId, ExportShelf shelf, HttpContext http) =>
        await shelf.FindAsync(definitionId, http.RequestAborted) is { } drawing
            ? TypedResults.Stream(
                to => shelf.WriteTableAsync(to, drawing, SignedInOfficer.Get(http.User).OfficeId, http.RequestAborted), SheetFile.MediaType, NameOf(drawing, "-sop.xlsx"))
            : TypedResults.NotFound();

    private static async Task<IResult> SendAsync(
        string definitionId, ExportShelf shelf, HttpContext http, Func<WorkflowDefinition, Guid, Task<byte[]?>> write, string mediaType, string ending) =>
        await shelf.FindAsync(definitionId, http.RequestAborted) is { } drawing
            && await write(drawing, SignedInOfficer.Get(http.User).OfficeId) is { } file
                ? TypedResults.File(file, mediaType, NameOf(drawing, ending))
                : TypedResults.NotFound();

    private static string NameOf(WorkflowDefinition drawing, string ending) =>
        string.Concat(drawing.DefinitionId.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '-')) + $"-v{drawing.Version}{ending}";
}
