using Lajur.Registry.Inbox.Turns;

namespace Lajur.Registry.Inbox;

/// <summary>An officer takes an available item of one of their lanes.</summary>
public sealed record ClaimWorkItem
{
    public required Guid WorkItemId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>Why this one before those that are due earlier; kept where the service is done in turn. Cut to <see cref="TurnOrder.MaxReason"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
