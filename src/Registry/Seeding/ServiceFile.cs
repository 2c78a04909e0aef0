using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Services;

namespace Lajur.Registry.Seeding;

/// <summary><c>workflows/{office}/{service}/standard.json</c>: what the service is and its standard's components.</summary>
public sealed record ServiceFile
{
    public required string Name { get; init; }

    /// <summary>An application unless the file says otherwise.</summary>
    public ServiceKind Kind { get; init; }

    public required string Summary { get; init; }

    public required string NumberPrefix { get; init; }

    public required BusinessDuration Promise { get; init; }

    public required string IntakeForm { get; init; }

    /// <summary>Tasks are taken in the order of their due times; what is taken before its turn is recorded.</summary>
    public bool KeepsOrder { get; init; }

    public required ServiceStandard Standard { get; init; }

    /// <summary>How the guarantee is made good; absent for the usual way.</summary>
    public GuaranteeTerms? Guarantee { get; init; }

    /// <summary>When whom to remind; absent for the usual plan.</summary>
    public EscalationPlan? Escalation { get; init; }
}
