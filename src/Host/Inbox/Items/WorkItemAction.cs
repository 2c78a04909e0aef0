namespace Lajur.Host.Inbox.Items;

/// <summary>What became of a button.</summary>
public abstract record WorkItemAction
{
    private WorkItemAction()
    {
    }

    public sealed record Claimed : WorkItemAction;

    public sealed record Released : WorkItemAction;

    public sealed record Completed : WorkItemAction;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(WorkItemProblem Problem) : WorkItemAction;
}
