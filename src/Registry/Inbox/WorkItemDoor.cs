using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Complaints;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Inbox;

/// <summary>Lets an officer at a work item, or says why not.</summary>
public sealed class WorkItemDoor(RegistryDb db, CaseAccess access)
{
    /// <summary>The officer and the item, or the refusal: another office is told nothing, another lane a reason.</summary>
    internal async Task<(CaseOfficer? Officer, WorkItem? Item, WorkItemResult? Refusal)> EnterAsync(
        Guid workItemId, Guid officerId, CancellationToken ct)
    {
        var officer = await access.FindOfficerAsync(officerId, ct);
        var item = await FindAsync(workItemId, ct);
        return (officer, item) switch
        {
            (null, _) or (_, null) => (null, null, new WorkItemResult.NotFound()),
            _ when item.OfficeId != officer.OfficeId => (null, null, new WorkItemResult.NotFound()),
            _ when await IsConcernedAsync(officer, item, ct) => (null, null, new WorkItemResult.NotFound()),
            _ when NotAllowed(officer, item) is { } reason => (officer, item, new WorkItemResult.NotAllowed(reason)),
            _ => (officer, item, null),
        };
    }

    internal Task<WorkItem?> FindAsync(Guid workItemId, CancellationToken ct) =>
        db.Set<WorkItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == workItemId, ct);

    /// <summary>True when the item belongs to a complaint about this very officer, who is told nothing of it.</summary>
    private Task<bool> IsConcernedAsync(CaseOfficer officer, WorkItem item, CancellationToken ct) =>
        db.Set<ConcernedOfficer>().AnyAsync(c => c.CaseId == item.CaseId && c.OfficerId == officer.Id, ct);

    /// <summary>Why this officer may not do the item, in a sentence; null when they may.</summary>
    internal static string? NotAllowed(CaseOfficer officer, WorkItem item) =>
        !officer.Holds(item.LaneKey)
            ? "Tugas ini milik pelaksana lain. Mintalah administrator menambahkan Anda bila Anda perlu mengerjakannya."
        : item.Excludes(officer.Id)
            ? "Langkah ini tidak boleh dikerjakan oleh petugas yang mengerjakan langkah sebelumnya. Serahkan kepada rekan Anda."
        : null;

    /// <summary>Why a conditional change hit nothing: how the item stands for this officer now.</summary>
    internal async Task<WorkItemResult> ExplainAsync(WorkItem item, CaseOfficer officer, CancellationToken ct) => item switch
    {
        { State: WorkItemState.Completed } => new WorkItemResult.AlreadyCompleted(
            await NameAsync(item.CompletedById, ct), OutcomeLabel(item), item.CompletedAt!.Value),
        { State: WorkItemState.Cancelled } => new WorkItemResult.NotAllowed(
            "Langkah ini sudah ditarik: perkara berlanjut tanpa langkah ini, atau tertahan karena gangguan. Buka perkaranya untuk melihatnya."),
        { State: WorkItemState.Claimed } when item.ClaimedById != officer.Id => new WorkItemResult.TakenBy(
            await NameAsync(item.ClaimedById, ct), item.ClaimedAt!.Value),
        _ => new WorkItemResult.NotAllowed("Tugas ini berubah sejak Anda membukanya. Muat ulang halaman, lalu periksa kembali."),
    };

    /// <summary>The chosen outcome as its button said it.</summary>
    internal static string OutcomeLabel(WorkItem item) =>
        item.Outcomes.FirstOrDefault(outcome => outcome.Name == item.Outcome)?.Label ?? item.Outcome ?? "";

    private async Task<string> NameAsync(Guid? officerId, CancellationToken ct) =>
        await db.Set<Officer>().Where(o => o.Id == officerId).Select(o => o.Name).FirstOrDefaultAsync(ct) ?? "petugas lain";
}
