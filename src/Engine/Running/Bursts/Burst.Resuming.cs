using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Journaling;
using Lajur.Engine.Retrying;
using Lajur.Engine.Running.FaultPoints;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Running.Bursts;

/// <summary>How an activity goes on when what it waited for has come.</summary>
internal sealed partial class Burst
{
    /// <summary>Resumes one bookmark; the queue runs afterwards.</summary>
    internal async ValueTask ResumeAsync(ActivityExecutionContext context, Bookmark bookmark, JsonObject input)
    {
        if (bookmark.AutoBurn)
        {
            context.Execution.Bookmarks.Remove(bookmark.Id);
        }

        Log(context, JournalEvent.Resumed);
        if (bookmark.Name == RetryBookmark.Name)
        {
            await RedoAsync(context);
            return;
        }

        (context.ResumeInput, context.ResumedBookmark) = (input, bookmark);
        context.Resuming = new FaultPoint { Resumed = bookmark.Name, Callback = bookmark.Callback, Input = input };
        await TakeTurnAsync(context, () => CallBackAsync(context, bookmark.Callback));
    }

    private static ValueTask CallBackAsync(ActivityExecutionContext context, string? callback) => callback is { } name
        ? ActivityMethods.Get<ActivityCallback>(context.Activity, name)(context)
        : context.CompleteActivityAsync();
}
