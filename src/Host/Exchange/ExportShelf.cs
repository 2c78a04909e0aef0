using System.Text;
using Lajur.Engine.Definitions;
using Lajur.Papers.Sop.Tables;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Bpmn;
using Lajur.Registry.Exchange.Parcels;
using Lajur.Registry.Offices;
using Lajur.Registry.Sop;
using Lajur.Studio.Definitions;

namespace Lajur.Host.Exchange;

/// <summary>A drawing of the office as files of every kind.</summary>
internal sealed class ExportShelf(OfficeDefinitions definitions, OfficeDirectory offices, SopReader sops, ParcelMaker parcels)
{
    public Task<WorkflowDefinition?> FindAsync(string definitionId, CancellationToken ct) => definitions.FindAsync(definitionId, VersionOptions.Latest, ct);

    /// <summary>Elsa 3 JSON.</summary>
    public static byte[] Json(WorkflowDefinition drawing) =>
        Encoding.UTF8.GetBytes(DefinitionWriter.WriteFile(DrawingMarks.WithoutSaves(drawing.Json)));

    /// <summary>BPMN 2.0; null for a drawing whose root is no flowchart.</summary>
    public async Task<byte[]?> BpmnAsync(WorkflowDefinition drawing, Guid officeId, CancellationToken ct)
    {
        var office = (await offices.FindAsync(officeId, ct))!;
        var lanes = NamedLanes.Of(LaneSwap.KeysIn(drawing.Json), await offices.AllLanesAsync(officeId, ct));
        return BpmnWriter.Write(drawing, lanes, office.Name);
    }

    /// <summary>The SOP's table as text for a spreadsheet.</summary>
    public async Task<byte[]> CsvAsync(WorkflowDefinition drawing, Guid officeId, CancellationToken ct) =>
        SopTableFile.WriteCsv(await sops.ReadAsync(drawing.Json, officeId, ct), NameOf(drawing));

    /// <summary>The SOP's table as a workbook.</summary>
    public async Task WriteTableAsync(Stream to, WorkflowDefinition drawing, Guid officeId, CancellationToken ct) =>
        await SopTableFile.WriteAsync(to, await sops.ReadAsync(drawing.Json, officeId, ct), NameOf(drawing), ct);

    /// <summary>The service with all that belongs to it; null for a drawing that no service runs.</summary>
    public async Task<byte[]?> ParcelAsync(string definitionId, Guid officeId, CancellationToken ct) =>
        await parcels.FindAsync(definitionId, officeId, ct: ct) is { } parcel ? ParcelWriter.Write(parcel) : null;

    /// <summary>The columns of a template: the office's lanes, the applicant first.</summary>
    public async Task<IReadOnlyList<string>> LanesAsync(Guid officeId, CancellationToken ct) =>
        [.. (await offices.LanesAsync(officeId, ct)).OrderByDescending(lane => lane.IsApplicant).ThenBy(lane => lane.Order).Take(8).Select(lane => lane.Name)];

    private static string NameOf(WorkflowDefinition drawing) => drawing.Name ?? drawing.DefinitionId;
}
