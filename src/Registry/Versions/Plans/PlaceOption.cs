namespace Lajur.Registry.Versions.Plans;

/// <summary>A step of the target version that may take the place of one of the source version.</summary>
/// <param name="NodeId">The step, by id path.</param>
/// <param name="Name">Its number and title as in the SOP.</param>
/// <param name="LaneName">Whose it is; null for what is no step of an officer.</param>
public sealed record PlaceOption(string NodeId, string Name, string? LaneName);
