namespace Lajur.Registry.Inbox;

/// <summary>An officer puts an item that they hold back into the lane's inbox.</summary>
public sealed record ReleaseWorkItem
{
    public required Guid WorkItemId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
