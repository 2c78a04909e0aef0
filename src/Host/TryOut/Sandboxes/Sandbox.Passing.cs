using Lajur.Engine.Outside;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Waiting;
using Lajur.Host.TryOut.Moves;
using Lajur.Host.TryOut.Standing;
using Lajur.Registry;
using Lajur.Registry.Calendars;
using Lajur.Registry.Escalations;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.TryOut.Sandboxes;

public sealed partial class Sandbox
{
    private const int DueBatch = 50;
    private const int MostTurns = 100;
    private const int MostRuns = 100;

    private static readonly TimeSpan s_aMoment = TimeSpan.FromSeconds(2);

    /// <summary>When something falls due next, and at which step; null when nothing will.</summary>
    public async Task<NextDue?> FindNextDueAsync(CancellationToken ct)
    {
        var timers = await AskAsync<IWorkflowStore, List<NextDue>>(async store =>
        {
            var runs = await store.ListInstancesAsync(new InstanceQuery { Take = MostRuns }, ct);
            List<NextDue> found = [];
            foreach (var run in runs.Items)
            {
                found.AddRange((await store.ListBookmarksAsync(run.Id, ct)).Where(mark => mark.DueAt < Bookmark.Never)
                    .Select(mark => new NextDue(mark.DueAt!.Value, mark.ActivityId)));
            }

            return found;
        });
        return timers.Concat(await WatchedAsync(ct)).MinBy(due => due.At);
    }

    /// <summary>The reminders and promises that clocks wait with.</summary>
    private Task<List<NextDue>> WatchedAsync(CancellationToken ct) => AskAsync<RegistryDb, List<NextDue>>(async db =>
    {
        var clocks = await db.Set<Clock>().AsNoTracking().Where(clock => clock.WatchAt != null).Select(clock => new
        {
            At = clock.WatchAt!.Value,
            clock.DueAt,
            ActivityId = db.Set<WorkItem>().Where(item => item.Id == clock.WorkItemId).Select(item => item.ActivityId).FirstOrDefault(),
        }).ToListAsync(ct);
        return [.. clocks.Select(clock => new NextDue(clock.At, clock.ActivityId, clock.At < clock.DueAt || clock.At > clock.DueAt + s_aMoment))];
    });

    /// <summary>The office's own calendar, by which it promises.</summary>
    public Task<WorkingCalendar> CalendarAsync(CancellationToken ct) =>
        AskAsync<ICalendars, WorkingCalendar>(async calendars => await calendars.GetAsync(Copy.Office.Id, ct));

    private bool IsWithinReach(DateTimeOffset moment) => (moment - BeganAt).Duration() <= SandboxBounds.Reach;

    private async Task<MoveResult> PassAsync(DateTimeOffset to, CancellationToken ct)
    {
        if (to < Now || !IsWithinReach(to))
        {
            return new MoveResult.NotPossible("Jam percobaan hanya dapat dimajukan, paling jauh setahun dari waktu mulainya.");
        }

        for (var round = 0; await FindNextDueAsync(ct) is { } due && due.At <= to; round++)
        {
            if (round == SandboxBounds.Rounds)
            {
                return new MoveResult.Broken(
                    $"Lebih dari {SandboxBounds.Rounds} kali ada yang jatuh tempo sebelum waktu itu. "
                    + "Periksa apakah alur berputar dengan jeda yang terlalu pendek.");
            }

            if (due.At > Now)
            {
                _clock.SetTo(due.At);
            }

            await SettleAsync(ct);
        }

        _clock.SetTo(to);
        return new MoveResult.Done();
    }

    /// <summary>What a host's loops would do now, until nothing is left to do.</summary>
    private async Task SettleAsync(CancellationToken ct)
    {
        // A clock that nobody looked at yet waits with the earliest reminder there could be. Whoever tries it wants to know the first that there is.
        var now = Now;
        await AskAsync<RegistryDb, int>(db => db.Set<Clock>().Where(clock => clock.WatchAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(clock => clock.WatchAt, now), ct));
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var ran = await RunDueAsync(ct)
                + await AskAsync<ClockWatch, int>(watch => watch.RunOnceAsync(ct))
                + await CallOutsideAsync(ct);
            if (ran == 0)
            {
                return;
            }
        }
    }

    private async Task<int> RunDueAsync(CancellationToken ct)
    {
        try
        {
            return await AskAsync<WorkflowRuntime, int>(runtime => runtime.RunDueAsync(DueBatch, ct));
        }
        catch (AggregateException failed) when (!ct.IsCancellationRequested)
        {
            // A host would try again later; whoever draws wants to know now.
            _failures.AddRange(failed.InnerExceptions.Select(Words).Except(_failures, StringComparer.Ordinal));
            return 0;
        }
    }

    private async Task<int> CallOutsideAsync(CancellationToken ct)
    {
        var calls = _services.GetRequiredService<OutsideCalls>();
        var waiting = await calls.ListAsync(DueBatch, ct);
        foreach (var call in waiting)
        {
            await calls.MakeAsync(call, ct);
        }

        return waiting.Count;
    }
}
