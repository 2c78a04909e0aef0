namespace Lajur.Registry.Offices.Substitutions;

/// <summary>Lets somebody stand in for an officer on leave, whole days from the first to the last.</summary>
public sealed record Substitute
{
    /// <summary>Who does it: an administrator or a head of the office.</summary>
    public required Guid ByOfficerId { get; init; }

    public required Guid AbsentId { get; init; }

    public required Guid SubstituteId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required string Reason { get; init; }

    public required string OperationId { get; init; }
}
