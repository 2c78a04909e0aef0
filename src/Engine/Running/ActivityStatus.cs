namespace Lajur.Engine.Running;

/// <summary>How one execution of an activity stands.</summary>
public enum ActivityStatus
{
    Pending,
    Running,
    Completed,
    Canceled,
    Faulted,
}
