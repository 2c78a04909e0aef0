namespace Lajur.Engine.Journaling;

/// <summary>How often one node ran, for the badges of Studio.</summary>
public sealed record ActivityExecutionStats(
    string ActivityId,
    string ActivityNodeId,
    int StartedCount,
    int CompletedCount,
    int UncompletedCount,
    bool IsBlocked,
    bool IsFaulted);
