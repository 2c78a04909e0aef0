using Lajur.Activities.Inbox;
using Lajur.Engine.Activities;
using Lajur.Registry.Desk;
using Lajur.Registry.Inbox;

namespace Lajur.Activities.Notices;

/// <summary>Puts a step in a lane's inbox by which staff pass a message on to the applicant.</summary>
internal static class ContactSteps
{
    private static readonly string[] s_outcomes = ["Sudah disampaikan", "Tidak dapat dihubungi"];

    /// <summary>Opens it; completing it resumes the bookmark.</summary>
    public static Task OpenAsync(
        ActivityExecutionContext context, string bookmarkId, string lane, NotifyResult.StaffMustContact contact) =>
        context.GetRequiredService<CaseDesk>().OpenWorkItemAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                ActivityId = context.Activity.Id,
                NodeId = context.Activity.NodeId,
                BookmarkId = bookmarkId,
                LaneKey = lane,
                Title = contact.Title,
                Instructions = contact.Instructions,
                Outcomes = OutcomeButtons.From(s_outcomes),
                Kind = WorkItemKind.Contact,
            },
            context.CancellationToken);
}
