namespace Lajur.Registry.Guarantees.Handling;

/// <summary>Somebody says that product or service were not as the standard says: the applicant, or an officer of the office.</summary>
public sealed record ReportShortfall
{
    public required string CaseNumber { get; init; }

    /// <summary>The applicant's tracking code; null when an officer reports it.</summary>
    public required string? Secret { get; init; }

    /// <summary>Null when the applicant reports it.</summary>
    public required Guid? OfficerId { get; init; }

    public required GuaranteeCause Cause { get; init; }

    public required string Description { get; init; }

    public required string OperationId { get; init; }
}
