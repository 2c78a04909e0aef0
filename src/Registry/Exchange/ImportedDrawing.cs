using System.Text.Json.Nodes;

namespace Lajur.Registry.Exchange;

/// <summary>A drawing made from a file, before anybody keeps it.</summary>
/// <param name="Json">The drawing as Elsa writes it; its lanes have the keys of <paramref name="Lanes"/>.</param>
/// <param name="Lanes">The lanes it is drawn over, from left to right.</param>
public sealed record ImportedDrawing(JsonObject Json, IReadOnlyList<NamedLane> Lanes)
{
    /// <summary>What was read in another way than it stands, or could not be known, in Indonesian.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
