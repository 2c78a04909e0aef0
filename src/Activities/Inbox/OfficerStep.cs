using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Inbox;

namespace Lajur.Activities.Inbox;

/// <summary>
/// What the steps of officers have in common: a work item in a lane's inbox, a step clock, and going on by the outcome that
/// was chosen. When the clock runs out "Terlambat" is followed as well, and the step stays open.
/// </summary>
public abstract partial class OfficerStep : Activity
{
    /// <summary>The port that is followed, once at most, when the step clock has run out.</summary>
    public const string LateOutcome = "Terlambat";

    private const string WorkItemProperty = "workItemId";
    private const string BookmarkProperty = "bookmarkId";

    /// <summary>The ways to finish it, as buttons; each is a port.</summary>
    protected abstract IReadOnlyList<WorkItemOutcome> Buttons(ActivityExecutionContext context);

    /// <summary>Waits for the answer; the id of the bookmark at which it comes.</summary>
    protected string AwaitAnswer(ActivityExecutionContext context) => context.CreateBookmark(new()
    {
        Stimulus = new JsonObject { ["execution"] = context.ExecutionId },
        Callback = CompletedAsync,
    }).Id;

    /// <summary>Puts the work item into the inbox, whose completion resumes the bookmark, and watches its clock.</summary>
    protected async ValueTask OpenAsync(ActivityExecutionContext context, string bookmarkId)
    {
        var desk = context.GetRequiredService<CaseDesk>();
        var item = await desk.OpenWorkItemAsync(Describe(context, bookmarkId), context.CancellationToken);
        context.Properties[WorkItemProperty] = item.Id.ToString();
        context.Properties[BookmarkProperty] = bookmarkId;
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
        if (context.Properties[BookmarkProperty]?.ToString() is not { } answered)
        {
            // No work item: something else than an officer does it.
            return;
        }

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

    /// <summary>The step was done; what it gave is told and the way of its outcome followed.</summary>
    protected async ValueTask CompletedAsync(ActivityExecutionContext context)
    {
        var brought = context.ResumeInput;
        var outcome = brought[RunInput.Outcome]?.ToString();
        context.Set(Outcome, outcome);
        var answers = brought[RunInput.Answers] as JsonObject;
        context.Set(Answers, answers);
        context.Set(Officer, brought[RunInput.OfficerName]?.ToString());
        context.Set(OfficerId, brought[RunInput.OfficerId]?.ToString());
        Tell(context, answers ?? []);
        await context.CompleteActivityAsync(outcome is null ? [] : [outcome]);
    }

    /// <summary>Gives further outputs what was answered.</summary>
    protected virtual void Tell(ActivityExecutionContext context, JsonObject answers)
    {
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
        FormVersion = FormPins.Find(context.WorkflowExecutionContext.Definition, Blank.ToNull(context.Get(Form))),
        Prefill = context.Get(Prefill)?.ToJsonString(),
        Outcomes = Buttons(context),
        StepNumber = Blank.ToNull(context.Get(StepNumber)),
        Requirements = Blank.ToNull(context.Get(Requirements)),
        Output = Blank.ToNull(context.Get(Output)),
        Duration = Blank.ToNull(context.Get(Duration)),
        NotSameAs = StepNames.ToIds(context.WorkflowExecutionContext.Workflow, context.Get(NotSameAs)),
        HidesApplicant = context.Get(HidesApplicant),
        NotReceiver = StepNames.NameBeginning(context.WorkflowExecutionContext.Workflow, context.Get(NotSameAs)),
    };
}
