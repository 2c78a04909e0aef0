using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Offices;

namespace Lajur.Activities.Drawing;

/// <summary>What a drawing may name: the lanes of its office, the forms of its service, and the promise it is held to.</summary>
public sealed record DrawingScope
{
    public required string OfficeName { get; init; }

    /// <summary>In the order of the SOP's columns.</summary>
    public required IReadOnlyList<Lane> Lanes { get; init; }

    /// <summary>In alphabetical order; the forms of every service of the office when no service is known.</summary>
    public required IReadOnlyList<string> FormKeys { get; init; }

    /// <summary>What the service standard promises in all; null when no service is known or it promises nothing.</summary>
    public BusinessDuration? Promise { get; init; }

    public Lane? FindLane(string key) => Lanes.FirstOrDefault(lane => lane.Key == key);
}
