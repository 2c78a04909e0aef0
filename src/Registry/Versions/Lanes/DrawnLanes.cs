using Lajur.Registry.Offices;

namespace Lajur.Registry.Versions.Lanes;

/// <summary>The lanes of a drawing with the office's lanes and who holds them, to be put in another way.</summary>
/// <param name="Lanes">The drawing's lanes in order.</param>
/// <param name="Steps">Its steps, in the order of the SOP.</param>
/// <param name="OfficeLanes">All lanes of the office, closed ones too.</param>
public sealed record DrawnLanes(IReadOnlyList<DrawnLane> Lanes, IReadOnlyList<DrawnLaneStep> Steps, IReadOnlyList<Lane> OfficeLanes);
