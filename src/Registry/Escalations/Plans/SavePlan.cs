namespace Lajur.Registry.Escalations.Plans;

/// <summary>An administrator decides when a service reminds whom.</summary>
public sealed record SavePlan
{
    public required Guid AdministratorId { get; init; }

    /// <summary>The service's name in addresses, within the administrator's office.</summary>
    public required string ServiceSlug { get; init; }

    public required IReadOnlyList<EscalationRung> Promise { get; init; }

    public required IReadOnlyList<EscalationRung> Step { get; init; }
}
