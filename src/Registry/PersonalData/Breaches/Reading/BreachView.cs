using Lajur.Registry.Offices;

namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>A breach for whoever looks after it.</summary>
public sealed record BreachView
{
    public required Breach Breach { get; init; }

    public required Office Office { get; init; }

    public required BreachCounts Counts { get; init; }

    public required BreachClock Clock { get; init; }

    /// <summary>Whom staff are to tell, by case number; at most <see cref="BreachQuery.MostPeople"/>, and of complaints about the reader none.</summary>
    public required IReadOnlyList<BreachPerson> People { get; init; }

    /// <summary>Whom nobody wrote to yet, by case number; at most <see cref="BreachQuery.MostPeople"/>, and of complaints about the reader none.</summary>
    public required IReadOnlyList<BreachWaiting> Waiting { get; init; }
}
