namespace Lajur.Registry.Offices.Substitutions;

/// <summary>Ends a substitution now, as when the officer is back early; one that has not begun never begins.</summary>
public sealed record EndSubstitution
{
    /// <summary>Who does it: an administrator or a head of the office.</summary>
    public required Guid ByOfficerId { get; init; }

    public required Guid SubstitutionId { get; init; }
}
