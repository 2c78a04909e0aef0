namespace Lajur.Engine.Running;

/// <summary>How an instance stands. The numbers are Elsa's.</summary>
public enum WorkflowSubStatus
{
    Pending = 0,
    Executing = 1,
    Suspended = 2,
    Finished = 3,
    Cancelled = 4,
    Faulted = 5,
    Interrupted = 6,
}
