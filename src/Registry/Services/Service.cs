using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.Guarantees.Terms;

namespace Lajur.Registry.Services;

/// <summary>A service of an office (layanan): what people apply for.</summary>
public sealed class Service
{
    public Guid Id { get; set; }

    public Guid OfficeId { get; set; }

    /// <summary>Its name in addresses, as in <c>/layanan/probolinggo/informasi</c>; unique in the office.</summary>
    public required string Slug { get; set; }

    public ServiceKind Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>One line for citizens.</summary>
    public required string Summary { get; set; }

    /// <summary>Begins the case numbers: INF in INF-2026-000001.</summary>
    public required string NumberPrefix { get; set; }

    /// <summary>What the standard promises in all. The norms of the SOP's rows stand in the drawing and may disagree.</summary>
    public BusinessDuration Promise { get; set; }

    /// <summary>The workflow definition that runs it.</summary>
    public required string DefinitionId { get; set; }

    public required ServiceStandard Standard { get; set; }

    /// <summary>Null where the office has no SOP document of its own.</summary>
    public SopPage? SopPage { get; set; }

    /// <summary>How it makes its guarantee good; null for the usual way.</summary>
    public GuaranteeTerms? Guarantee { get; set; }

    /// <summary>When it reminds whom; null for the usual plan.</summary>
    public EscalationPlan? Escalation { get; set; }

    /// <summary>The form citizens fill in to apply.</summary>
    public required string IntakeFormKey { get; set; }

    /// <summary>True when tasks are taken in the order of their due times, and whatever is taken before its turn is recorded.</summary>
    public bool KeepsOrder { get; set; }

    /// <summary>Months after the end of a case for which people's data are kept; null until somebody asks for their erasure.</summary>
    public int? RetentionMonths { get; set; }

    /// <summary>True while applications are taken.</summary>
    public bool IsOpen { get; set; }
}
