using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Inbox.Turns;

/// <summary>
/// Applicants are served in turn, by due time and then by what came first, as the inbox lists them, where the service says so (<see cref="Service.KeepsOrder"/>). An officer may
/// still take a later task first; that is never refused, and never unrecorded.
/// </summary>
public sealed class TurnOrder(RegistryDb db, CaseHistory history)
{
    /// <summary>The longest reason kept, in characters.</summary>
    public const int MaxReason = 500;

    private const int MostLooked = 500;

    /// <summary>The available tasks of the same lane and service that come earlier and that the officer may do; null when there are none.</summary>
    internal async Task<TurnJump?> FindJumpAsync(WorkItem item, CaseOfficer officer, CancellationToken ct)
    {
        if (item is not { State: WorkItemState.Available, DueAt: { } due }
            || !await db.Set<Service>().AnyAsync(s => s.Id == item.ServiceId && s.KeepsOrder, ct))
        {
            return null;
        }

        var earlier = await db.Set<WorkItem>().AsNoTracking()
            .Where(i => i.OfficeId == item.OfficeId && i.ServiceId == item.ServiceId && i.LaneKey == item.LaneKey
                && i.State == WorkItemState.Available && (i.DueAt < due || (i.DueAt == due && i.CreatedAt < item.CreatedAt)))
            .OrderBy(i => i.DueAt).ThenBy(i => i.CreatedAt).ThenBy(i => i.Id)
            .Take(MostLooked)
            .Join(db.Set<Case>(), i => i.CaseId, c => c.Id, (i, c) => new { Item = i, c.Number })
            .ToListAsync(ct);
        return earlier.Where(one => !one.Item.Excludes(officer.Id)).OrderBy(one => one.Item.DueAt).ToList() is [var first, ..] open
            ? new(open.Count, first.Item.Id, first.Number)
            : null;
    }

    /// <summary>Writes into the history that a task was taken out of turn; nothing when it was not.</summary>
    internal void Record(WorkItem item, CaseOfficer officer, TurnJump? jump, string? reason = null)
    {
        if (jump is not null)
        {
            var given = FormPost.Clean(reason).CutTo(MaxReason);
            history.Add(
                item, CaseEventKind.TakenOutOfTurn, officer.Actor,
                new() { Number = jump.Number, Earlier = jump.Count, Message = given.Length == 0 ? null : given });
        }
    }
}
