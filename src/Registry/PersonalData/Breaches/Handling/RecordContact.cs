namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Staff telephoned or wrote to people on the list.</summary>
public sealed record RecordContact
{
    public required Guid BreachId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>Whose cases.</summary>
    public required IReadOnlyCollection<Guid> CaseIds { get; init; }

    public required DateTimeOffset At { get; init; }
}
