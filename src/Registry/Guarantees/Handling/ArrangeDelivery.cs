namespace Lajur.Registry.Guarantees.Handling;

/// <summary>The applicant says where to bring the product, or that they fetch it; an officer may write it down for them.</summary>
public sealed record ArrangeDelivery
{
    public required Guid GuaranteeId { get; init; }

    /// <summary>Number and tracking code of the applicant; null when an officer writes.</summary>
    public required (string Number, string Secret)? Applicant { get; init; }

    public required Guid? OfficerId { get; init; }

    public required string Address { get; init; }

    /// <summary>True when the applicant would rather come to the office.</summary>
    public required bool IsFetched { get; init; }
}
