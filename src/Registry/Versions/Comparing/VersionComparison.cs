using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Versions.Comparing;

/// <summary>Reads two versions of a drawing of an office with their SOPs and forms, and compares them.</summary>
public sealed class VersionComparison(SopReader sops, DrawnForms forms, ActivityCatalog catalog)
{
    /// <param name="before">The earlier version, the office's own.</param>
    /// <param name="after">The later version, likewise; the same drawing or another.</param>
    /// <param name="officeId">Whose lanes they name.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<DrawingComparison> CompareAsync(
        WorkflowDefinition before, WorkflowDefinition after, Guid officeId, CancellationToken ct = default) =>
        DrawingComparer.Compare(await ReadAsync(before, officeId, ct), await ReadAsync(after, officeId, ct), catalog);

    private async Task<ComparedVersion> ReadAsync(WorkflowDefinition drawing, Guid officeId, CancellationToken ct)
    {
        var matrix = await sops.ReadAsync(drawing.Json, officeId, ct);
        var service = await forms.FindServiceAsync(drawing, ct);
        return new(drawing, matrix, service is { } own && own.OfficeId == officeId ? (await forms.ReadAsync(drawing, own, ct)).Forms : []);
    }
}
