using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.PersonalData.Requests;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Retention;

/// <summary>Erases people's data of cases whose service keeps them no longer, and where the head granted it before the case had ended.</summary>
public sealed class RetentionKeeper(RegistryDb db, IStepTransaction step, CaseRuns runs, CaseEraser eraser, TimeProvider time)
{
    private const int Batch = 100;

    /// <summary>Looks through what is over, the oldest first; what is still needed is looked at again the next time.</summary>
    /// <returns>How many cases were erased.</returns>
    public async Task<int> RunOnceAsync(CancellationToken ct = default)
    {
        var (count, now) = (0, time.GetUtcNow());
        var services = await db.Set<Service>().AsNoTracking().Where(s => s.RetentionMonths != null)
            .Select(s => new { s.Id, s.OfficeId, Months = s.RetentionMonths!.Value }).ToListAsync(ct);
        var granted = await db.Set<DataRequest>().AsNoTracking().Where(r => r.State == DataRequestState.Granted).Select(r => r.CaseId).ToListAsync(ct);
        foreach (var id in granted)
        {
            count += await EraseOneAsync(id, DateTimeOffset.MaxValue, ct);
        }

        foreach (var service in services)
        {
            count += await EraseAsync(service.OfficeId, service.Id, now.AddMonths(-service.Months), ct);
        }

        return count;
    }

    private async Task<int> EraseAsync(Guid officeId, Guid serviceId, DateTimeOffset before, CancellationToken ct)
    {
        var (count, from) = (0, DateTimeOffset.MinValue);
        List<(Guid Id, DateTimeOffset At)> over;
        do
        {
            over = (await db.Set<Case>().AsNoTracking()
                .Where(c => c.OfficeId == officeId && c.ClosedAt > from && c.ClosedAt < before && c.ServiceId == serviceId && c.ErasedAt == null)
                .OrderBy(c => c.ClosedAt).Take(Batch).Select(c => new { c.Id, At = c.ClosedAt!.Value }).ToListAsync(ct)).ConvertAll(c => (c.Id, c.At));
            foreach (var (id, _) in over)
            {
                count += await EraseOneAsync(id, before, ct);
            }

            from = over.Count > 0 ? over[^1].At : from;
        }
        while (over.Count == Batch);
        return count;
    }

    private async Task<int> EraseOneAsync(Guid id, DateTimeOffset before, CancellationToken ct)
    {
        var isErased = await step.ExecuteAsync(inner => EraseAsync(id, before, inner), ct);
        db.ChangeTracker.Clear();
        return isErased ? 1 : 0;
    }

    private async Task<bool> EraseAsync(Guid id, DateTimeOffset before, CancellationToken ct)
    {
        var instance = await db.Set<Case>().Where(c => c.Id == id).Select(c => c.InstanceId).SingleAsync(ct);
        await runs.LockAsync(instance, ct);
        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == id, ct);
        if (matter.ErasedAt is not null || !(matter.ClosedAt < before) || await eraser.WhyNotAsync(matter, ct) is not null)
        {
            return false;
        }

        await eraser.EraseAsync(matter, Actor.System, ct);
        return true;
    }
}
