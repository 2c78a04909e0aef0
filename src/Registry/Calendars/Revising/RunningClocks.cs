using System.Runtime.CompilerServices;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Calendars.Revising;

/// <summary>The clocks of an office that run, and where they would be due by another calendar.</summary>
internal sealed class RunningClocks(RegistryDb db)
{
    private const int BatchSize = 500;

    /// <summary>How many clocks of the office run.</summary>
    public Task<int> CountAsync(Guid officeId, CancellationToken ct) => Running(officeId).CountAsync(ct);

    /// <summary>Those that the calendar moves, read in batches, in the order of their ids.</summary>
    public async IAsyncEnumerable<MovedClock> MovedByAsync(
        Guid officeId, WorkingCalendar calendar, [EnumeratorCancellation] CancellationToken ct)
    {
        var after = Guid.Empty;
        while (true)
        {
            var from = after;
            var batch = await Running(officeId).AsNoTracking().Where(c => c.Id > from)
                .OrderBy(c => c.Id).Take(BatchSize)
                .Select(c => new
                {
                    Clock = c,
                    Number = db.Set<Case>().Where(matter => matter.Id == c.CaseId).Select(matter => matter.Number).First(),
                    Title = db.Set<WorkItem>().Where(i => i.Id == c.WorkItemId).Select(i => i.Title).FirstOrDefault(),
                })
                .ToListAsync(ct);
            foreach (var it in batch)
            {
                var before = it.Clock.DueAt!.Value;
                if (it.Clock.Recompute(calendar))
                {
                    yield return new(it.Clock.Id, it.Clock.CaseId, it.Number, it.Title, before, it.Clock.DueAt!.Value);
                }
            }

            if (batch.Count < BatchSize)
            {
                yield break;
            }

            after = batch[^1].Clock.Id;
        }
    }

    /// <summary>Started, not ended and not standing still: a clock that stands is reckoned anew when it goes on.</summary>
    private IQueryable<Clock> Running(Guid officeId) => db.Set<Clock>().Where(
        c => c.DueAt != null && c.FinishedAt == null
            && db.Set<Case>().Any(matter => matter.Id == c.CaseId && matter.OfficeId == officeId));
}
