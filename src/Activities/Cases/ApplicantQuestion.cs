using System.Text.Json.Nodes;
using Lajur.Activities.Notices;
using Lajur.Engine.Activities;
using Lajur.Registry.Desk;

namespace Lajur.Activities.Cases;

/// <summary>
/// What steps that wait for the applicant have in common: the clocks stand still, who is to be told by a person is told by a
/// lane beside the waiting, and a time may be set after which nobody waits any more.
/// </summary>
public abstract class ApplicantQuestion : Activity
{
    private const string BookmarkProperty = "bookmarkId";
    private const string ContactProperty = "contactBookmarkId";

    /// <summary>Asks, and waits for the answer.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="ask">Puts the question, whose answer resumes the bookmark of this id.</param>
    protected async ValueTask WaitAsync(ActivityExecutionContext context, Func<string, Task<AskResult>> ask)
    {
        var answered = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["execution"] = context.ExecutionId },
            Callback = CompletedAsync,
        });
        context.Properties[BookmarkProperty] = answered.Id;
        var (request, contact) = await ask(answered.Id);
        if (request.GiveUpAt is { } giveUpAt)
        {
            WaitUntil(context, giveUpAt);
        }

        if (contact is not null)
        {
            await AskStaffAsync(context, request.LaneKey!, contact);
        }
    }

    /// <summary>The answer came: gives it to the outputs and says by which port the run goes on.</summary>
    protected abstract string Answered(ActivityExecutionContext context, JsonObject brought);

    /// <summary>The time is over: says by which port the run goes on.</summary>
    protected abstract string GivenUp(ActivityExecutionContext context);

    /// <inheritdoc />
    protected override ValueTask CancelAsync(ActivityExecutionContext context) => ExpireAsync(context);

    private async ValueTask AskStaffAsync(
        ActivityExecutionContext context, string lane, NotifyResult.StaffMustContact contact)
    {
        var told = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["contact"] = context.ExecutionId },
            Callback = ContactedAsync,
        });
        context.Properties[ContactProperty] = told.Id;
        await ContactSteps.OpenAsync(context, told.Id, lane, contact);
    }

    /// <summary>The applicant was told, or could not be reached; the case waits all the same.</summary>
    private ValueTask ContactedAsync(ActivityExecutionContext context) => ValueTask.CompletedTask;

    private async ValueTask CompletedAsync(ActivityExecutionContext context)
    {
        await WithdrawContactAsync(context);
        await context.CompleteActivityAsync(Answered(context, context.ResumeInput));
    }

    private void WaitUntil(ActivityExecutionContext context, DateTimeOffset giveUpAt) =>
        context.CreateBookmark(new() { Name = "Lajur.GiveUp", DueAt = giveUpAt, Callback = GiveUpAsync });

    private async ValueTask GiveUpAsync(ActivityExecutionContext context)
    {
        if (context.Properties[BookmarkProperty] is { } waiting && await context.GetRequiredService<CaseDesk>()
            .FindLaterGiveUpAsync(waiting.ToString(), context.CancellationToken) is { } later)
        {
            WaitUntil(context, later);
            return;
        }

        await ExpireAsync(context);
        await context.CompleteActivityAsync(GivenUp(context));
    }

    private static async ValueTask WithdrawContactAsync(ActivityExecutionContext context)
    {
        if (context.Properties[ContactProperty] is { } bookmark)
        {
            await context.GetRequiredService<CaseDesk>().CancelWorkItemAsync(bookmark.ToString(), context.CancellationToken);
        }
    }

    private static async ValueTask ExpireAsync(ActivityExecutionContext context)
    {
        await WithdrawContactAsync(context);
        if (context.Properties[BookmarkProperty] is { } bookmark)
        {
            await context.GetRequiredService<CaseDesk>().GiveUpAsync(bookmark.ToString(), context.CancellationToken);
        }
    }
}
