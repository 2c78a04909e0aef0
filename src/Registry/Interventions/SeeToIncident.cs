namespace Lajur.Registry.Interventions;

/// <summary>An administrator sees to one incident of the own office.</summary>
public sealed record SeeToIncident
{
    public required string IncidentId { get; init; }

    public required Guid OfficerId { get; init; }

    public required IncidentRemedy Remedy { get; init; }

    /// <summary>Why, in the administrator's words.</summary>
    public required string Reason { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
