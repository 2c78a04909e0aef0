using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Inbox;
using Lajur.Registry.Products;

namespace Lajur.Activities.Handovers;

public sealed partial class CollectProduct
{
    /// <summary>The working days to the next call count from now.</summary>
    private static void Count(ActivityExecutionContext context) =>
        context.Properties[SinceProperty] = context.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);

    private async ValueTask WaitForCallAsync(ActivityExecutionContext context) => context.CreateBookmark(new()
    {
        Name = "Lajur.Call",
        DueAt = await NextCallAsync(context),
        Callback = CallAsync,
    });

    private Task<DateTimeOffset> NextCallAsync(ActivityExecutionContext context) => context.GetRequiredService<ProductDesk>().NextCallAsync(
        context.WorkflowExecutionContext.Id,
        DateTimeOffset.Parse(context.Properties[SinceProperty]!.ToString(), CultureInfo.InvariantCulture),
        Demand.Text(context, CallEvery),
        context.CancellationToken);

    /// <summary>Time to telephone, unless the calendar was revised meanwhile and it is not time yet.</summary>
    private async ValueTask CallAsync(ActivityExecutionContext context)
    {
        if (await NextCallAsync(context) > context.Clock.GetUtcNow())
        {
            await WaitForCallAsync(context);
            return;
        }

        await RemindAsync(context);
    }

    private async ValueTask RemindAsync(ActivityExecutionContext context) => await OpenCallAsync(
        context,
        await context.GetRequiredService<ProductDesk>().CallAsync(
            context.WorkflowExecutionContext.Id, Waiting(context), context.CancellationToken));

    private async ValueTask OpenCallAsync(ActivityExecutionContext context, NotifyResult.StaffMustContact contact)
    {
        var called = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["call"] = context.ExecutionId },
            Callback = CalledAsync,
        });
        context.Properties[CallProperty] = called.Id;
        await context.GetRequiredService<CaseDesk>().OpenWorkItemAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                ActivityId = Id,
                NodeId = NodeId,
                BookmarkId = called.Id,
                LaneKey = Demand.Text(context, Lane),
                Title = contact.Title,
                Instructions = contact.Instructions,
                FormKey = Blank.ToNull(context.Get(CallForm)),
                FormVersion = FormPins.Find(context.WorkflowExecutionContext.Definition, Blank.ToNull(context.Get(CallForm))),
                Outcomes = s_callButtons,
                Kind = WorkItemKind.Contact,
            },
            context.CancellationToken);
    }

    /// <summary>The applicant was reached, or not: they are telephoned again unless they do not want it any more.</summary>
    private async ValueTask CalledAsync(ActivityExecutionContext context)
    {
        context.Properties.Remove(CallProperty);
        if (context.ResumeInput[RunInput.Outcome]?.ToString() == UnwantedOutcome)
        {
            await CancelAsync(context);
            await context.CompleteActivityAsync(UnwantedOutcome);
            return;
        }

        Count(context);
        await WaitForCallAsync(context);
    }

    /// <summary>Takes back the call that is still to be made.</summary>
    /// <returns>False when there is none.</returns>
    private static async Task<bool> EndCallAsync(ActivityExecutionContext context)
    {
        if (context.Properties[CallProperty]?.ToString() is not { } call)
        {
            return false;
        }

        context.Properties.Remove(CallProperty);
        await context.GetRequiredService<CaseDesk>().CancelWorkItemAsync(call, context.CancellationToken);
        return true;
    }
}
