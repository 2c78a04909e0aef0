using System.Text.Json.Nodes;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Sop;

/// <summary>Reads the SOP that a drawing prints, with the lanes' names as its office has them.</summary>
public sealed class SopReader(OfficeDirectory offices)
{
    /// <summary>The matrix of any version, published or not. A lane that the office does not have keeps its key as its name.</summary>
    /// <param name="definition">The drawing as Elsa writes it.</param>
    /// <param name="officeId">Whose lanes they are.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SopMatrix> ReadAsync(JsonObject definition, Guid officeId, CancellationToken cancellationToken)
    {
        var lanes = (await offices.LanesAsync(officeId, cancellationToken))
            .ToDictionary(lane => lane.Key, lane => new SopLane(lane.Key, lane.Name, lane.Colour), StringComparer.Ordinal);
        return SopDrawing.Read(definition).ToMatrix(key => lanes.GetValueOrDefault(key) ?? new(key, key, 1));
    }
}
