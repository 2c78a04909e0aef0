using Lajur.Registry.Cases;

namespace Lajur.Registry.Guarantees.Terms;

/// <summary>An administrator decides how a service makes its guarantee good.</summary>
public sealed record SaveTerms
{
    public required Guid AdministratorId { get; init; }

    /// <summary>The service's name in addresses, within the administrator's office.</summary>
    public required string ServiceSlug { get; init; }

    public required GuaranteeRemedy Remedy { get; init; }

    public required IReadOnlyDictionary<ContactMedium, GuaranteeRemedy> ByMedium { get; init; }

    public required GuaranteeRemedy WrongProduct { get; init; }

    public required string? Lane { get; init; }

    /// <summary>Business time as it is written, such as "2 hari kerja"; empty for as soon as can be.</summary>
    public required string Within { get; init; }

    public required int ReportDays { get; init; }
}
