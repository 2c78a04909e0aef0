using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Versions.Comparing;

/// <summary>Reads two versions of a drawing of an office with their SOPs, forms and texts, and compares them.</summary>
public sealed class VersionComparison(SopReader sops, DrawnForms forms, VersionTexts texts, ActivityCatalog catalog)
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
        if (await forms.FindServiceAsync(drawing, ct) is not { } service || service.OfficeId != officeId)
        {
            return new(drawing, matrix, []);
        }

        var set = await forms.ReadAsync(drawing, service, ct);
        var text = await texts.ReadAsync(drawing, service, ct);
        return new(drawing, matrix, set.Forms) { Text = ServiceText.Of(text.Service) };
    }
}
