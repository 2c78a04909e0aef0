using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;

namespace Lajur.Activities.Inbox;

/// <summary>
/// A row of the SOP that an officer carries out: a work item in the inbox of its lane. Goes on by the outcome that the
/// officer chose; when the step clock runs out it also follows "Terlambat", and stays open.
/// </summary>
[Activity(
    "Lajur",
    Category = "Tugas",
    DisplayName = "Tugas petugas",
    Description = "Satu langkah SOP yang dikerjakan petugas. Masuk ke daftar tugas pelaksananya dan menunggu hasilnya.")]
[FlowNode(LateOutcome)]
public sealed partial class UserTask : Activity
{
    /// <summary>The port that is followed, once at most, when the step clock has run out.</summary>
    public const string LateOutcome = "Terlambat";

    private const string WorkItemProperty = "workItemId";
    private const string BookmarkProperty = "bookmarkId";

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var answered = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["execution"] = context.ExecutionId },
            Callback = CompletedAsync,
        });
        var desk = context.GetRequiredService<CaseDesk>();
        var item = await desk.OpenWorkItemAsync(Describe(context, answered.Id), context.CancellationToken);
        context.Properties[WorkItemProperty] = item.Id.ToString();
        context.Properties[BookmarkProperty] = answered.Id;
        if (item.Duration is not null)
        {
            // No due moment: the clocks of the case stand still just now, so ask again.
            WatchClock(context, item.DueAt ?? context.Clock.GetUtcNow());
        }
    }

    /// <inheritdoc />
    protected override async ValueTask CancelAsync(ActivityExecutionContext context)
    {
        if (context.Properties[BookmarkProperty] is { } bookmark)
        {
            await context.GetRequiredService<CaseDesk>()
                .CancelWorkItemAsync(bookmark.ToString(), context.CancellationToken);
        }
    }

    /// <inheritdoc />
    protected override async ValueTask MigratedAsync(ActivityExecutionContext context)
    {
        var answered = context.Properties[BookmarkProperty]!.ToString();
        context.EvaluateInputsAgain();
        var item = await context.GetRequiredService<CaseDesk>()
            .RedrawWorkItemAsync(Describe(context, answered), context.CancellationToken);
        foreach (var watch in context.BookmarkIds.Where(id => id != answered).ToList())
        {
            context.BurnBookmark(watch);
        }

        // What was late before was followed once, and is not followed again.
        if (item is { Duration: not null } && !context.HasFollowed(LateOutcome))
        {
            WatchClock(context, item.DueAt ?? context.Clock.GetUtcNow());
        }
    }

    private async ValueTask CompletedAsync(ActivityExecutionContext context)
    {
        var brought = context.ResumeInput;
        var outcome = brought[RunInput.Outcome]?.ToString();
        context.Set(Outcome, outcome);
        context.Set(Answers, brought[RunInput.Answers] as JsonObject);
        context.Set(Officer, brought[RunInput.OfficerName]?.ToString());
        context.Set(OfficerId, brought[RunInput.OfficerId]?.ToString());
        await context.CompleteActivityAsync(outcome is null ? [] : [outcome]);
    }

    private async ValueTask LateAsync(ActivityExecutionContext context)
    {
        var item = Guid.Parse(context.Properties[WorkItemProperty]!.ToString());
        switch (await context.GetRequiredService<CaseDesk>().MarkLateAsync(item, context.CancellationToken))
        {
            case LateResult.Late:
                await context.FollowAsync(LateOutcome);
                break;
            case LateResult.NotYet notYet:
                WatchClock(context, notYet.LookAgainAt);
                break;
            default:
                break;
        }
    }

    private void WatchClock(ActivityExecutionContext context, DateTimeOffset lookAt) => context.CreateBookmark(new()
    {
        Name = StepClock.Timer,
        DueAt = lookAt,
        Callback = LateAsync,
    });

    private OpenWorkItem Describe(ActivityExecutionContext context, string bookmarkId) => new()
    {
        InstanceId = context.WorkflowExecutionContext.Id,
        ActivityId = Id,
        NodeId = NodeId,
        BookmarkId = bookmarkId,
        LaneKey = Demand.Text(context, Lane),
        Title = Demand.Text(context, Title),
        Instructions = context.Get(Instructions),
        FormKey = Blank.ToNull(context.Get(Form)),
        Prefill = context.Get(Prefill)?.ToJsonString(),
        Outcomes = OutcomeButtons.From(context.Get(Outcomes)),
        StepNumber = Blank.ToNull(context.Get(StepNumber)),
        Requirements = Blank.ToNull(context.Get(Requirements)),
        Output = Blank.ToNull(context.Get(Output)),
        Duration = Blank.ToNull(context.Get(Duration)),
        NotSameAs = StepNames.ToIds(context.WorkflowExecutionContext.Workflow, context.Get(NotSameAs)),
    };
}
