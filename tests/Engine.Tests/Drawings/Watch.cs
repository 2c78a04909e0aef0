using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.Tests.Drawings;

/// <summary>Waits for a result, and follows "Late" each hour while it waits.</summary>
[Activity("Test")]
[FlowNode("Yes", "No", "Late")]
public sealed class Watch : Activity
{
    [Input(Required = true)]
    public Input<string> Title { get; set; } = new();

    [Output]
    public Output<string> Seen { get; set; } = new();

    protected override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.Set(Seen, context.GetRequiredService<StepWitness>().Name);
        context.CreateBookmark(new BookmarkOptions { Stimulus = [], Callback = DecidedAsync });
        return WaitAsync(context);
    }

    protected override ValueTask CancelAsync(ActivityExecutionContext context)
    {
        context.WorkflowExecutionContext.Announce("WatchCancelled", context.Activity.Id);
        return ValueTask.CompletedTask;
    }

    private ValueTask DecidedAsync(ActivityExecutionContext context) =>
        context.CompleteActivityAsync(context.ResumeInput["Result"]!.ToString());

    private async ValueTask LateAsync(ActivityExecutionContext context)
    {
        await context.FollowAsync("Late");
        await WaitAsync(context);
    }

    private ValueTask WaitAsync(ActivityExecutionContext context)
    {
        context.CreateBookmark(new BookmarkOptions
        {
            Name = "Late",
            Stimulus = new JsonObject { [nameof(Title)] = context.Get(Title) },
            DueAt = context.Clock.GetUtcNow().AddHours(1),
            Callback = LateAsync,
        });
        return ValueTask.CompletedTask;
    }
}
