namespace Lajur.Registry.History;

/// <summary>An officer writes a remark on a case of the own office.</summary>
public sealed record AddNote
{
    public required string CaseNumber { get; init; }

    public required Guid OfficerId { get; init; }

    public required string Text { get; init; }

    public required string OperationId { get; init; }
}
