namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Sends the written notice to everybody concerned who was not written to yet; who cannot be reached by e-mail goes on the list for staff.</summary>
public sealed record TellPeople
{
    public required Guid BreachId { get; init; }

    public required Guid OfficerId { get; init; }

    public required string OperationId { get; init; }
}
