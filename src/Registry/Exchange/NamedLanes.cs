using Lajur.Registry.Offices;

namespace Lajur.Registry.Exchange;

/// <summary>The lanes of a drawing with the names that its office gives them.</summary>
public static class NamedLanes
{
    /// <summary>In the order of the keys; a lane that the office does not have keeps its key as its name.</summary>
    public static IReadOnlyList<NamedLane> Of(IReadOnlyList<string> keys, IReadOnlyList<Lane> lanes) =>
    [
        .. keys.Select(key => lanes.FirstOrDefault(lane => lane.Key == key) is { } lane
            ? new NamedLane(key, lane.Name) { ShortName = lane.ShortName, Colour = lane.Colour, IsApplicant = lane.IsApplicant }
            : new NamedLane(key, key)),
    ];
}
