namespace Lajur.Registry.Inbox;

/// <summary>What became of a command on a work item.</summary>
public abstract record WorkItemResult
{
    private WorkItemResult()
    {
    }

    public sealed record Done(WorkItem Item) : WorkItemResult;

    /// <summary>Somebody else holds it.</summary>
    public sealed record TakenBy(string Name, DateTimeOffset At) : WorkItemResult;

    /// <summary>It was finished already; the outcome by its label.</summary>
    public sealed record AlreadyCompleted(string By, string Outcome, DateTimeOffset At) : WorkItemResult;

    /// <summary>A sentence for the officer.</summary>
    public sealed record NotAllowed(string Reason) : WorkItemResult;

    /// <summary>Sentences by field; "outcome" for the choice itself, files under their field's key or "files".</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : WorkItemResult;

    /// <summary>There is no such item in the officer's office.</summary>
    public sealed record NotFound : WorkItemResult;
}
