namespace Lajur.Registry.Guarantees.Handling;

/// <summary>A leader of the office ends an open guarantee without a delivery, with a reason that is kept and told.</summary>
public sealed record EndGuarantee
{
    public required Guid GuaranteeId { get; init; }

    public required Guid OfficerId { get; init; }

    public required string Reason { get; init; }
}
