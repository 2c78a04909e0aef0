using Lajur.Registry.Offices;

namespace Lajur.Registry.Versions.Lanes;

/// <summary>A lane of a drawing.</summary>
/// <param name="Key">How the drawing names it.</param>
/// <param name="Lane">The office's lane that it is; null when the office has none of that key.</param>
/// <param name="Holders">Who does its work: name and position.</param>
/// <param name="Steps">How many steps it has.</param>
public sealed record DrawnLane(string Key, Lane? Lane, IReadOnlyList<string> Holders, int Steps)
{
    public string Name => Lane?.Name ?? Key;
}
