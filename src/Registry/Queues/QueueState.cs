namespace Lajur.Registry.Queues;

/// <summary>How a place in a queue stands.</summary>
public enum QueueState
{
    /// <summary>The applicant is still to come.</summary>
    Expected,

    /// <summary>The applicant is served, or waits to be called.</summary>
    InHand,

    /// <summary>The case is over.</summary>
    Done,

    /// <summary>The case was given another place.</summary>
    Replaced,
}
