using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>Follows breaches by the clock: what became of the e-mails, and whom to remind. Each reminder goes out once, however many hosts look.</summary>
public sealed class BreachWatch(RegistryDb db, IStepTransaction step, BreachDesk desk, TimeProvider time)
{
    /// <returns>How many reminders went out.</returns>
    public async Task<int> RunOnceAsync(CancellationToken ct = default)
    {
        await SettleAsync(ct);
        var (warned, now, count) = (time.GetUtcNow() - Breach.WarnsAfter, time.GetUtcNow(), 0);
        var due = await Untold().Where(b => b.ExpiryToldAt == null && b.KnownAt <= warned).Select(b => new { b.Id, b.KnownAt, b.WarnedAt }).ToListAsync(ct);
        foreach (var one in due.Where(one => one.WarnedAt is null || one.KnownAt + Breach.Term <= now))
        {
            count += await step.ExecuteAsync(inner => RemindAsync(one.Id, inner), ct) ? 1 : 0;
            db.ChangeTracker.Clear();
        }

        return count;
    }

    /// <summary>What left is told; what was given up is for staff to do; whose data are erased can be told by nobody.</summary>
    internal async Task SettleAsync(CancellationToken ct)
    {
        // What waits goes out after the closing too.
        var rows = db.Set<BreachCase>();
        var mailed = await rows.AsNoTracking().Where(c => c.State == BreachCaseState.Mailed).Select(c => new { c.BreachId, c.CaseId }).ToListAsync(ct);
        foreach (var piece in mailed.Chunk(200))
        {
            var keys = piece.Select(c => BreachCase.NoticeKey(c.BreachId, c.CaseId)).ToList();
            var notices = await db.Set<Notice>().AsNoTracking().Where(n => keys.Contains(n.Key)).Select(n => new { n.Key, n.State, n.SentAt }).ToListAsync(ct);
            foreach (var one in piece)
            {
                var notice = notices.Find(n => n.Key == BreachCase.NoticeKey(one.BreachId, one.CaseId));
                if (notice is { State: NoticeState.Sent })
                {
                    var at = notice.SentAt ?? time.GetUtcNow();
                    await rows.Where(c => c.BreachId == one.BreachId && c.CaseId == one.CaseId && c.State == BreachCaseState.Mailed)
                        .ExecuteUpdateAsync(set => set.SetProperty(c => c.State, BreachCaseState.Told).SetProperty(c => c.ToldAt, at), ct);
                }
                else if (notice is null or { State: NoticeState.Failed })
                {
                    await rows.Where(c => c.BreachId == one.BreachId && c.CaseId == one.CaseId && c.State == BreachCaseState.Mailed)
                        .ExecuteUpdateAsync(set => set.SetProperty(c => c.State, BreachCaseState.ToContact), ct);
                }
            }
        }

        await rows.Where(c => db.Set<Breach>().Any(b => b.Id == c.BreachId && b.ClosedAt == null))
            .Where(c => (c.State == BreachCaseState.Waiting || c.State == BreachCaseState.ToContact)
                && db.Set<Case>().Any(matter => matter.Id == c.CaseId && matter.ErasedAt != null))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.State, BreachCaseState.Gone), ct);
    }

    /// <summary>Open ones of which the authority or somebody concerned does not know yet.</summary>
    private IQueryable<Breach> Untold() => db.Set<Breach>().AsNoTracking().Where(b => b.ClosedAt == null
        && (b.AuthorityToldAt == null || !db.Set<BreachCase>().Any(c => c.BreachId == b.Id) || db.Set<BreachCase>().Any(c => c.BreachId == b.Id
            && (c.State == BreachCaseState.Waiting || c.State == BreachCaseState.Mailed || c.State == BreachCaseState.ToContact))));

    private async Task<bool> RemindAsync(Guid id, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await db.Set<Breach>().Where(b => b.Id == id).ExecuteUpdateAsync(set => set.SetProperty(b => b.Revision, b => b.Revision), ct);
        var breach = await db.Set<Breach>().SingleAsync(b => b.Id == id, ct);
        var isOver = breach.DueAt <= now;
        if (breach.ExpiryToldAt is not null || (!isOver && breach.WarnedAt is not null) || !await Untold().AnyAsync(b => b.Id == id, ct))
        {
            return false;
        }

        var zone = (await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == breach.OfficeId, ct)).Zone;
        breach.WarnedAt ??= now;
        breach.ExpiryToldAt = isOver ? now : null;
        await desk.TellHeadsAsync(
            breach, isOver ? "lewat" : "ingat", isOver ? BreachSentences.Expired(breach, zone) : BreachSentences.Warning(breach, zone, now), ct);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
