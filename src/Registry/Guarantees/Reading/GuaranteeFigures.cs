namespace Lajur.Registry.Guarantees.Reading;

/// <summary>The guarantees of one service that were raised in a period, and what has become of them since.</summary>
public sealed record GuaranteeFigures
{
    public required Guid ServiceId { get; init; }

    public required string Service { get; init; }

    /// <summary>Broken promises, those that a revised calendar takes back left out.</summary>
    public required int Breaches { get; init; }

    /// <summary>Broken promises by the calendar as it was, but not as it was revised.</summary>
    public required int BreachesTakenBack { get; init; }

    public required int WrongProducts { get; init; }

    public required int UnmetStandards { get; init; }

    /// <summary>Reports that are not decided yet.</summary>
    public required int Reported { get; init; }

    public required int Declined { get; init; }

    /// <summary>Those that are a task still.</summary>
    public required int Open { get; init; }

    public required int Fulfilled { get; init; }

    public required int Ended { get; init; }

    /// <summary>Hours from the right to its fulfilment, by the clock on the wall: half of them took no longer; null when none is fulfilled.</summary>
    public required double? MedianHours { get; init; }

    /// <summary>How many gave applicants a right.</summary>
    public int Opened => Open + Fulfilled + Ended;
}
