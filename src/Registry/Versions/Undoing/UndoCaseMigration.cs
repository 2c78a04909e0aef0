namespace Lajur.Registry.Versions.Undoing;

/// <summary>An administrator takes the move of one case to another version back.</summary>
public sealed record UndoCaseMigration
{
    public required Guid OfficerId { get; init; }

    public required Guid BatchId { get; init; }

    /// <summary>The case by its number.</summary>
    public required string Number { get; init; }

    public required string Reason { get; init; }

    public required string OperationId { get; init; }
}
