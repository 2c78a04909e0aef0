namespace Lajur.Registry.Interventions;

/// <summary>An administrator tries all open incidents of the own office again that are like this one: same step, same error.</summary>
public sealed record RetryAlike
{
    /// <summary>No more are tried at once; who has more presses again.</summary>
    public const int MostAtOnce = 100;

    public required string IncidentId { get; init; }

    public required Guid OfficerId { get; init; }

    public required string Reason { get; init; }

    public required string OperationId { get; init; }
}
