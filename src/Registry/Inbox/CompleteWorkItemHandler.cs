using Lajur.Engine.Storage;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases.Numbering;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.History;
using Lajur.Registry.Inbox.Turns;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Inbox;

/// <summary>
/// Handles <see cref="CompleteWorkItem"/>: keeps answers and files, ends the step's clock and resumes the workflow, in
/// one transaction. The instance is locked first, as every step of it does, so that two steps of one case never wait
/// for each other in a ring.
/// </summary>
public sealed class CompleteWorkItemHandler(
    RegistryDb db, IStepTransaction step, WorkItemDoor door, CaseBooks books, CaseRuns runs, AttachmentVault vault)
{
    private const string Operation = "complete-work-item";

    private readonly TurnOrder _turns = new(db, books.History);

    /// <summary>The field of an error that concerns the choice of the outcome.</summary>
    public const string OutcomeField = "outcome";

    public async Task<WorkItemResult> HandleAsync(CompleteWorkItem command, CancellationToken ct = default)
    {
        try
        {
            return await step.ExecuteAsync(inner => CompleteAsync(command, inner), ct);
        }
        catch (RunMovedOnException)
        {
            return new WorkItemResult.NotAllowed("Alur perkara ini sudah tidak menunggu langkah ini. Muat ulang halaman.");
        }
    }

    private async Task<WorkItemResult> CompleteAsync(CompleteWorkItem command, CancellationToken ct)
    {
        var (officer, item, refusal) = await door.EnterAsync(command.WorkItemId, command.OfficerId, ct);
        if (refusal is not null)
        {
            return refusal;
        }

        await runs.LockAsync(item!.InstanceId, ct);
        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) == item.Id)
        {
            return new WorkItemResult.Done(await door.FindAsync(item.Id, ct) ?? item);
        }

        // Whoever comes too late is told so, not that a field is empty.
        var standing = await door.FindAsync(item.Id, ct) ?? item;
        if (!standing.IsOpen || (standing.State == WorkItemState.Claimed && standing.ClaimedById != officer!.Id))
        {
            return await door.ExplainAsync(standing, officer!, ct);
        }

        var (answers, errors) = await CheckAsync(command, item, ct);
        if (errors.Count > 0)
        {
            return new WorkItemResult.Invalid(errors);
        }

        var jump = await _turns.FindJumpAsync(standing, officer!, ct);
        var completed = await TakeAsync(command, officer!, answers, ct);
        var current = await door.FindAsync(item.Id, ct) ?? item;
        if (!completed)
        {
            return await door.ExplainAsync(current, officer!, ct);
        }

        _turns.Record(current, officer!, jump);
        await RecordAsync(command, current, officer!, ct);
        await runs.ResumeAsync(current.BookmarkId, RunAnswers.OfStep(command.Outcome, answers, officer!), ct);
        return new WorkItemResult.Done(current);
    }

    private async Task<(FormAnswers Answers, Dictionary<string, string> Errors)> CheckAsync(
        CompleteWorkItem command, WorkItem item, CancellationToken ct)
    {
        var errors = AttachmentVault.Check(command.Files);
        if (item.Outcomes.All(outcome => outcome.Name != command.Outcome))
        {
            errors[OutcomeField] = "Pilih salah satu hasil yang tersedia.";
        }

        var values = new Dictionary<string, string[]>(command.Values, StringComparer.Ordinal) { [OutcomeField] = [command.Outcome] };
        var (answers, problems) = await CaseForms.CheckAsync(db, new(item.ServiceId, item.FormKey, item.FormVersion), values, command.Files, books.Now, ct);
        foreach (var (field, problem) in problems)
        {
            errors.TryAdd(field, problem);
        }

        return (answers, errors);
    }

    /// <summary>The one statement that decides who completed it; an available item is claimed on the way.</summary>
    private async Task<bool> TakeAsync(CompleteWorkItem command, CaseOfficer officer, FormAnswers answers, CancellationToken ct)
    {
        var (now, text) = (books.Now, answers.ToJson().ToJsonString(JsonColumn.Options));
        return await db.Set<WorkItem>()
            .Where(i => i.Id == command.WorkItemId
                && i.Revision == command.Revision
                && (i.State == WorkItemState.Available || (i.State == WorkItemState.Claimed && i.ClaimedById == officer.Id)))
            .ExecuteUpdateAsync(
                set => set.SetProperty(i => i.State, WorkItemState.Completed)
                    .SetProperty(i => i.ClaimedById, officer.Id)
                    .SetProperty(i => i.ClaimedAt, i => i.ClaimedAt ?? now)
                    .SetProperty(i => i.CompletedById, officer.Id)
                    .SetProperty(i => i.CompletedAt, now)
                    .SetProperty(i => i.Outcome, command.Outcome)
                    .SetProperty(i => i.Answers, text)
                    .SetProperty(i => i.Revision, i => i.Revision + 1), ct) == 1;
    }

    private async Task RecordAsync(CompleteWorkItem command, WorkItem item, CaseOfficer officer, CancellationToken ct)
    {
        if (!await books.Operations.TryBeginAsync(Operation, command.OperationId, item.Id, ct))
        {
            throw new InvalidOperationException($"Operation {command.OperationId} was used for another work item.");
        }

        var form = command.Files.Count == 0 ? null : await CaseForms.FindAsync(db, new(item.ServiceId, item.FormKey, item.FormVersion), ct);
        vault.Add(command.Files, new(item.CaseId, officer.Actor, WorkItemId: item.Id)
        {
            ForStaff = key => form?.Find(key) is FileField { ForStaff: true },
        });
        await books.Clocks.FinishAsync(item, ct);
        books.History.Add(
            item, CaseEventKind.StepCompleted, officer.Actor,
            new() { Outcome = item.Outcome, OutcomeLabel = WorkItemDoor.OutcomeLabel(item) });
        books.News.Tell(NewsKind.WorkItemCompleted, item, await db.NumberAsync(item.CaseId, ct), officer.Id);
        await db.SaveChangesAsync(ct);
    }
}
