namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>A breach is closed: everybody was told, or it is written why not.</summary>
public sealed record CloseBreach
{
    public required Guid BreachId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>Read where the authority was not told.</summary>
    public required string WhyNotAuthority { get; init; }

    /// <summary>Read where somebody concerned was not told.</summary>
    public required string WhyNotPeople { get; init; }

    /// <summary>Read where the public should have been told and was not.</summary>
    public required string WhyNotPublic { get; init; }
}
