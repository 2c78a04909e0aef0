namespace Lajur.Registry.Guarantees.Handling;

/// <summary>An officer writes the apology and the answer that the applicant is guaranteed, where nothing can be carried.</summary>
public sealed record AnswerGuarantee
{
    public required Guid GuaranteeId { get; init; }

    public required Guid OfficerId { get; init; }

    public required string Answer { get; init; }

    public required string OperationId { get; init; }
}
