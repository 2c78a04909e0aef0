namespace Lajur.Registry.Inbox;

public enum WorkItemState
{
    /// <summary>Anybody of the lane may take it.</summary>
    Available,

    Claimed,
    Completed,

    /// <summary>Withdrawn by the procedure.</summary>
    Cancelled,
}
