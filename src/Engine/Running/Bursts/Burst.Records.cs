using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Journaling;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Running.Bursts;

/// <summary>What a burst writes down: journal entries, bookmarks, things for after the commit.</summary>
internal sealed partial class Burst
{
    internal void Log(
        ActivityExecutionContext context,
        string eventName,
        string? message = null,
        JsonObject? state = null,
        JsonObject? outputs = null,
        JsonObject? payload = null,
        ExceptionState? exception = null) =>
        Result.Entries.Add(new JournalEntry
        {
            Sequence = Instance.State.NextSequence++,
            Event = eventName,
            ActivityId = context.Activity.Id,
            NodeId = context.Activity.NodeId,
            ActivityType = context.Activity.Type,
            ActivityTypeVersion = context.Activity.Version,
            ActivityName = context.Activity.Name,
            Execution = context.Execution.Number,
            ParentExecution = context.Execution.Parent,
            Timestamp = Clock.GetUtcNow(),
            Message = message,
            ActivityState = state,
            Outputs = outputs,
            Payload = payload,
            Exception = exception,
        });

    internal Bookmark CreateBookmark(ActivityExecutionContext context, BookmarkOptions options)
    {
        if (options.Callback is { } callback)
        {
            ActivityMethods.Require(context.Activity, callback);
        }

        var name = options.Name ?? context.Activity.Type;
        var now = Clock.GetUtcNow();
        var bookmark = new Bookmark
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            InstanceId = Instance.Id,
            ActivityId = context.Activity.Id,
            ActivityNodeId = context.Activity.NodeId,
            ExecutionNumber = context.Execution.Number,
            Name = name,
            Hash = StimulusHash.Of(name, options.MatchOn ?? options.Stimulus),
            Payload = (JsonObject?)options.Stimulus?.DeepClone(),
            DueAt = options.DueAt,
            Callback = options.Callback?.Method.Name,
            AutoBurn = options.AutoBurn,
            CreatedAt = now,
        };
        Result.NewBookmarks.Add(bookmark);
        context.Execution.Bookmarks.Add(bookmark.Id);
        context.HasNewBookmarks = true;
        return bookmark;
    }

    internal void BurnBookmark(ActivityExecutionContext context, string bookmarkId)
    {
        if (context.Execution.Bookmarks.Remove(bookmarkId)
            && Result.NewBookmarks.RemoveAll(x => x.Id == bookmarkId) == 0)
        {
            Result.BurnedBookmarks.Add(bookmarkId);
        }
    }

    internal void BurnBookmarks(ActivityExecutionContext context)
    {
        foreach (var id in context.Execution.Bookmarks.ToArray())
        {
            BurnBookmark(context, id);
        }
    }

    internal void Enqueue(string kind, JsonObject payload, bool isLeased = false)
    {
        var now = Clock.GetUtcNow();
        Result.Queued.Add(new QueuedStimulus(Guid.CreateVersion7(now).ToString("N"), kind, payload, now)
        {
            DueAt = isLeased ? now + _options.OutsideLease : null,
        });
    }
}
