namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>The letter to the authority went out, or the announcement to the public; a later word corrects an earlier one.</summary>
public sealed record RecordReport
{
    public required Guid BreachId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>True for the public, false for the authority.</summary>
    public required bool IsPublic { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Which authority; not read for the public.</summary>
    public required string To { get; init; }

    /// <summary>By which way and with which receipt; where it was announced, for the public.</summary>
    public required string How { get; init; }
}
