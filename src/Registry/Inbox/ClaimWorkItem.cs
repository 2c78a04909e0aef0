namespace Lajur.Registry.Inbox;

/// <summary>An officer takes an available item of one of their lanes.</summary>
public sealed record ClaimWorkItem
{
    public required Guid WorkItemId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
