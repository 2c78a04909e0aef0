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

    /// <summary>The form itself was changed, by a row or a file, and is to be shown again.</summary>
    public sealed record Redrawn : WorkItemAction;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(WorkItemProblem Problem) : WorkItemAction;
}
