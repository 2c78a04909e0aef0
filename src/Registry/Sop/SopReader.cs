using System.Text.Json.Nodes;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Sop;

/// <summary>Reads the SOP that a drawing prints, with the lanes' names as its office has them.</summary>
public sealed class SopReader(OfficeDirectory offices)
{
    /// <summary>The matrix of any version, published or not. A lane that was closed since keeps its name; one that the office never had, its key.</summary>
    /// <param name="definition">The drawing as Elsa writes it.</param>
    /// <param name="officeId">Whose lanes they are.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SopMatrix> ReadAsync(JsonObject definition, Guid officeId, CancellationToken cancellationToken) =>
        SopDrawing.Read(definition).ToMatrix(new LaneNames(await offices.AllLanesAsync(officeId, cancellationToken)).Lane);
}
