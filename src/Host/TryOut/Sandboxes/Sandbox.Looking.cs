using Lajur.Host.TryOut.Moves;
using Lajur.Host.TryOut.Standing;
using Lajur.Registry;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Notices;
using Lajur.Registry.Sop;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.TryOut.Sandboxes;

public sealed partial class Sandbox
{
    /// <summary>Where it stands.</summary>
    /// <param name="wanted">The task to look at; null, or one that is gone, takes the one that somebody holds, else the first.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<SandboxView> LookAsync(TaskRef? wanted, CancellationToken ct)
    {
        var matrix = await AskAsync<SopReader, SopMatrix>(sops => sops.ReadAsync(Copy.Draft.Json, Copy.Office.Id, ct));
        var view = new SandboxView { Now = Now, Zone = Copy.Office.Zone, Matrix = matrix, Next = await FindNextDueAsync(ct) };
        if (Receipt is null)
        {
            return view;
        }

        var file = await AskAsync<CaseQuery, CaseFile?>(cases => cases.FindAsync(Receipt.Number, Copy.Watcher.Id, ct));
        var tasks = await OpenTasksAsync(matrix, ct);
        var tracked = await AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(Receipt.Number, Receipt.Secret, ct));
        var chosen = wanted == TaskRef.Applicant && tracked?.Request is not null ? null : Choose(tasks, wanted);
        return view with
        {
            Matrix = file?.Matrix is { Rows.Count: > 0 } standing ? standing with { Ways = matrix.Ways } : matrix,
            File = file,
            Tracked = tracked,
            Tasks = tasks,
            Chosen = chosen is null ? null : await OpenAsync(chosen, ct),
            Verdict = file is null ? null : await JudgeAsync(file, ct),
            Outside = await OutsideAsync(ct),
            Troubles = await TroublesAsync(ct),
            Journal = await JournalAsync(ct),
        };
    }

    private static OpenTask? Choose(List<OpenTask> tasks, TaskRef? wanted) =>
        tasks.Find(task => task.Ref == wanted) ?? tasks.Find(task => task.HolderName is not null) ?? tasks.FirstOrDefault();

    private Task<List<OpenTask>> OpenTasksAsync(SopMatrix matrix, CancellationToken ct) => AskAsync<RegistryDb, List<OpenTask>>(async db =>
        [.. (await TasksAsync(db, ct)).Where(task => task.Item.IsOpen).Select(task => Show(task.Ref, task.Item, matrix))]);

    private OpenTask Show(TaskRef task, WorkItem item, SopMatrix matrix)
    {
        var lane = Copy.Lanes.FirstOrDefault(one => one.Key == item.LaneKey);
        var hands = Copy.Staff.Where(one => lane is not null && one.Holds(lane.Id))
            .Select(one => new TaskHand(one.Id, $"{one.Name}, {one.Position}", item.Excludes(one.Id))).OrderBy(one => one.IsExcluded);
        return new()
        {
            Ref = task,
            StepNumber = item.StepNumber,
            Title = item.Title,
            Lane = matrix.Lanes.FirstOrDefault(one => one.Key == item.LaneKey)
                ?? new(item.LaneKey, lane?.Name ?? item.LaneKey, lane?.Colour ?? 1),
            DueAt = item.DueAt,
            IsLate = item.LateAt is not null || item.DueAt < Now,
            Hands = item.State == WorkItemState.Available ? [.. hands] : [],
            HolderName = Copy.Staff.FirstOrDefault(one => one.Id == item.ClaimedById)?.Name,
        };
    }

    private async Task<OpenTask> OpenAsync(OpenTask task, CancellationToken ct)
    {
        var item = await FindTaskAsync(task.Ref, ct);
        return item?.ClaimedById is { } holder
            ? task with { Item = await AskAsync<WorkItemQuery, WorkItemView?>(items => items.FindAsync(item.Id, holder, ct)) }
            : task;
    }

    private async Task<TimeVerdict> JudgeAsync(CaseFile file, CancellationToken ct)
    {
        var calendar = await CalendarAsync(ct);
        var clock = await AskAsync<RegistryDb, Clock?>(db =>
            db.Set<Clock>().AsNoTracking().FirstOrDefaultAsync(one => one.CaseId == file.Id && one.WorkItemId == null, ct));
        var (until, isOver) = (file.ClosedAt ?? Now, file.ClosedAt is not null);
        if (clock is null || Copy.Service.Promise == BusinessDuration.Zero)
        {
            return new(calendar.Between(file.SubmittedAt, until), Promise: null, LeftOver: null, isOver);
        }

        var end = clock.FinishedAt ?? Now;
        TimeSpan? left = clock.StartedAt is null ? null : clock.BudgetTime(calendar) - clock.ConsumedAt(end, calendar);
        return new(clock.ConsumedAt(end, calendar), clock.Budget.ToText(), left, isOver || clock.FinishedAt is not null);
    }

    private async Task<IReadOnlyList<OutsideLine>> OutsideAsync(CancellationToken ct)
    {
        var notices = await AskAsync<RegistryDb, List<Notice>>(db => db.Set<Notice>().AsNoTracking().ToListAsync(ct));
        return
        [
            .. notices.Select(notice => new OutsideLine(notice.CreatedAt, ChannelNames.Of(notice.Medium), notice.To, $"{notice.Subject}\n{notice.Body}"))
                .Concat(_outside.Lines).OrderBy(line => line.At),
        ];
    }
}
