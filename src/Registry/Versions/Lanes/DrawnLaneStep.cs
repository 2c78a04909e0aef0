namespace Lajur.Registry.Versions.Lanes;

/// <summary>A step of a drawing that a lane does.</summary>
/// <param name="Id">Its activity.</param>
/// <param name="Number">Its number in the SOP; null when it has none.</param>
/// <param name="Title">What it is called.</param>
/// <param name="LaneKey">Its lane; empty when none was chosen.</param>
public sealed record DrawnLaneStep(string Id, string? Number, string Title, string LaneKey);
