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
                .OrderBy(c => c.Id).Take(BatchSize).ToListAsync(ct);
            foreach (var clock in batch)
            {
                var before = clock.DueAt!.Value;
                if (clock.Recompute(calendar))
                {
                    yield return await DescribeAsync(clock, before, ct);
                }
            }

            if (batch.Count < BatchSize)
            {
                yield break;
            }

            after = batch[^1].Id;
        }
    }

    /// <summary>Started, not ended and not standing still: a clock that stands is reckoned anew when it goes on.</summary>
    private IQueryable<Clock> Running(Guid officeId) => db.Set<Clock>().Where(
        c => c.DueAt != null && c.FinishedAt == null
            && db.Set<Case>().Any(matter => matter.Id == c.CaseId && matter.OfficeId == officeId));

    private async Task<MovedClock> DescribeAsync(Clock clock, DateTimeOffset before, CancellationToken ct)
    {
        var number = await db.Set<Case>().Where(c => c.Id == clock.CaseId).Select(c => c.Number).SingleAsync(ct);
        var title = clock.WorkItemId is { } item
            ? await db.Set<WorkItem>().Where(i => i.Id == item).Select(i => i.Title).SingleAsync(ct)
            : null;
        return new(clock.Id, clock.CaseId, number, title, before, clock.DueAt!.Value);
    }
}
