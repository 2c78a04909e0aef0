namespace Lajur.Studio.Executions;

/// <summary>The badge of one activity: how often it ran, and whether it waits or failed.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="ActivityNodeId">Its path of ids.</param>
/// <param name="StartedCount">How many executions began.</param>
/// <param name="CompletedCount">How many completed.</param>
/// <param name="UncompletedCount">How many are still open.</param>
/// <param name="IsBlocked">True when one waits for something.</param>
/// <param name="IsFaulted">True when one failed.</param>
public sealed record NodeStats(
    string ActivityId, string ActivityNodeId, int StartedCount, int CompletedCount, int UncompletedCount, bool IsBlocked, bool IsFaulted);
