using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lajur.Registry.Escalations;

/// <summary>
/// Looks at the clocks that are to be looked at now, each in a transaction of its own that locks the run of its case: of two
/// hosts that see the same clock the second finds nothing to do.
/// </summary>
public sealed class ClockWatch(RegistryDb db, IStepTransaction step, ClockLook look, TimeProvider time, ILogger<ClockWatch> log)
{
    private const int Batch = 100;

    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(10);

    /// <summary>Looks at one batch.</summary>
    /// <returns>How many clocks were due to be looked at.</returns>
    public async Task<int> RunOnceAsync(CancellationToken ct = default)
    {
        var now = time.GetUtcNow();
        var due = await db.Set<Clock>().AsNoTracking().Where(c => c.WatchAt <= now).OrderBy(c => c.WatchAt)
            .Join(db.Set<Case>(), c => c.CaseId, matter => matter.Id, (c, matter) => new { c.Id, matter.InstanceId })
            .Take(Batch).ToListAsync(ct);
        foreach (var clock in due)
        {
            await TryLookAsync(clock.Id, clock.InstanceId, ct);
            db.ChangeTracker.Clear();
        }

        return due.Count;
    }

    /// <summary>A clock that cannot be looked at does not hold up the others.</summary>
    private async Task TryLookAsync(Guid clockId, string instanceId, CancellationToken ct)
    {
        try
        {
            await step.ExecuteAsync(inner => look.LookAsync(clockId, instanceId, inner), ct);
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            log.LogError(problem, "Clock {ClockId} could not be looked at; it is put off by {Wait}", clockId, AfterTrouble);
            db.ChangeTracker.Clear();
            var later = time.GetUtcNow() + AfterTrouble;
            await db.Set<Clock>().Where(c => c.Id == clockId).ExecuteUpdateAsync(set => set.SetProperty(c => c.WatchAt, later), ct);
        }
    }
}
