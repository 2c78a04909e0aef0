namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Cases that were added by mistake are taken out again, before anybody was written to about them.</summary>
public sealed record DropCases
{
    public required Guid BreachId { get; init; }

    public required Guid OfficerId { get; init; }

    public required IReadOnlyCollection<Guid> CaseIds { get; init; }
}
