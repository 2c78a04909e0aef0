using Lajur.Registry.Guarantees.Terms;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>A leader of the office confirms what was reported, or declines it with a reason.</summary>
public sealed record DecideShortfall
{
    public required Guid GuaranteeId { get; init; }

    public required Guid OfficerId { get; init; }

    public required bool IsConfirmed { get; init; }

    /// <summary>What is done for the applicant when it is confirmed.</summary>
    public required GuaranteeRemedy Remedy { get; init; }

    /// <summary>Told to the applicant when it is declined.</summary>
    public required string Reason { get; init; }

    public required string OperationId { get; init; }
}
