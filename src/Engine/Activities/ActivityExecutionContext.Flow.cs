using System.Text.Json.Nodes;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Activities;

public sealed partial class ActivityExecutionContext
{
    /// <summary>Waits for a stimulus, for a time, or for whichever comes first. Returns the bookmark.</summary>
    public Bookmark CreateBookmark(BookmarkOptions? options = null) => _burst.CreateBookmark(this, options ?? new());

    /// <summary>Burns one bookmark of this execution; one already burned is no error.</summary>
    public void BurnBookmark(string bookmarkId) => _burst.BurnBookmark(this, bookmarkId);

    /// <summary>Burns all bookmarks of this execution.</summary>
    public void ClearBookmarks() => _burst.BurnBookmarks(this);

    /// <summary>
    /// Ends the activity with these outcomes, or with "Done". Children still open are cancelled, bookmarks burned.
    /// An activity that is closed already stays as it is.
    /// </summary>
    public ValueTask CompleteActivityAsync(params string[] outcomes) => _burst.CompleteAsync(this, outcomes);

    /// <summary>Ends the activity without an outcome, and all below it.</summary>
    public ValueTask CancelActivityAsync() => _burst.CancelAsync(this);

    /// <summary>Queues a child; when it completes, the callback, a method of this activity, is called.</summary>
    /// <param name="child">One of <see cref="Activity.Children"/>.</param>
    /// <param name="callback">Kept by its name.</param>
    /// <param name="variables">Variables for the child and what it holds.</param>
    public ValueTask ScheduleActivityAsync(
        Activity child,
        ChildCompletedCallback? callback = null,
        IReadOnlyDictionary<string, JsonNode?>? variables = null)
    {
        Schedule(child, callback, variables);
        return ValueTask.CompletedTask;
    }

    internal void Schedule(
        Activity child,
        ChildCompletedCallback? callback,
        IReadOnlyDictionary<string, JsonNode?>? variables = null)
    {
        ArgumentNullException.ThrowIfNull(child);
        HasScheduled = true;
        _burst.Schedule(new ScheduledActivity(child, this, callback?.Method.Name, variables));
    }

    /// <summary>
    /// In a flowchart, follows the connections of an outcome while the activity stays open, as a boundary that does
    /// not interrupt. When the activity completes later, the connections followed already are left as they are, so
    /// that joins behind them count one arrival. Elsewhere it does nothing.
    /// </summary>
    public ValueTask FollowAsync(string outcome)
    {
        if (IsClosed || ParentContext?.Activity is not IOutcomeFollower follower)
        {
            return ValueTask.CompletedTask;
        }

        if (!Execution.Followed.Contains(outcome))
        {
            Execution.Followed.Add(outcome);
        }

        return follower.FollowAsync(ParentContext, Activity, outcome);
    }

    /// <summary>Asks the nearest loop to end; the containers in between end as their child does.</summary>
    internal void Break()
    {
        for (var c = ParentContext; c is not null; c = c.ParentContext)
        {
            c.Execution.IsBreaking = true;
            if (c.Activity is ILoop)
            {
                return;
            }
        }
    }

    /// <summary>True once a Break asked this container to end.</summary>
    public bool IsBreaking => Execution.IsBreaking;

    /// <summary>Ends the activity without calling its container back.</summary>
    internal ValueTask CompleteSilentlyAsync(string[] outcomes) => _burst.CompleteAsync(this, outcomes, callParent: false);

    /// <summary>Ends the whole run now: queue and bookmarks are cleared, what is open stays as it is.</summary>
    public ValueTask FinishWorkflowAsync() => _burst.FinishAsync();

    /// <summary>The executions open below this one.</summary>
    internal IEnumerable<ActivityExecutionContext> OpenChildren() => _burst.OpenChildren(this);

    /// <summary>True when nothing below this one is open or queued.</summary>
    internal bool IsIdle => !_burst.OpenChildren(this).Any() && !_burst.IsQueued(this);

    /// <summary>Takes queued children for which the test holds out of the queue.</summary>
    internal void Unschedule(Func<Activity, bool> test) => _burst.Unschedule(this, test);
}
