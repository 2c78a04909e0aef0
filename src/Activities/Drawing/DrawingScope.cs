using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;

namespace Lajur.Activities.Drawing;

/// <summary>What a drawing may name: the lanes of its office, the forms of its service, and the promise it is held to.</summary>
public sealed record DrawingScope
{
    public required string OfficeName { get; init; }

    /// <summary>In the order of the SOP's columns.</summary>
    public required IReadOnlyList<Lane> Lanes { get; init; }

    /// <summary>In alphabetical order; the forms of every service of the office when no service is known.</summary>
    public IReadOnlyList<string> FormKeys => [.. Forms.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The schema of each form, by key: of the version that goes with the drawing, where a service is known.</summary>
    public required IReadOnlyDictionary<string, string> Forms { get; init; }

    /// <summary>The service that is drawn; null when none is known.</summary>
    public Service? Service { get; init; }

    /// <summary>The forms that go with the drawing; empty when no service is known.</summary>
    public IReadOnlyList<DrawnForm> DrawnForms { get; init; } = [];

    /// <summary>What the service standard promises in all; null when no service is known or it promises nothing.</summary>
    public BusinessDuration? Promise { get; init; }

    public Lane? FindLane(string key) => Lanes.FirstOrDefault(lane => lane.Key == key);
}
