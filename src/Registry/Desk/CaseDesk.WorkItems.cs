using System.Text.Json;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Desk;

public sealed partial class CaseDesk
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromHours(1);

    /// <summary>Puts a step in its lane's inbox and starts its clock; <see cref="WorkItem.DueAt"/> is when it is late.</summary>
    /// <exception cref="InvalidOperationException">The office has no such lane, the service no such form, or the norm is no duration.</exception>
    public async Task<WorkItem> OpenWorkItemAsync(OpenWorkItem command, CancellationToken ct = default)
    {
        var matter = await GetCaseAsync(command.InstanceId, ct);
        var item = await NewItemAsync(command, matter, ct);
        if (command.Duration is { Length: > 0 } duration)
        {
            item.DueAt = (await books.Clocks.StartAsync(matter, item.Id, Norm(duration), ct)).DueAt;
        }
        else if (command.Kind == WorkItemKind.Task)
        {
            item.DueAt = await books.Clocks.PromisedAsync(matter, ct);
        }

        db.Set<WorkItem>().Add(item);
        books.History.Add(item, CaseEventKind.StepOpened, Actor.System, new() { DueAt = item.DueAt });
        if (item.LaneKey != command.LaneKey)
        {
            await TellPassedOnAsync(matter, item, command.LaneKey, ct);
        }

        books.News.Tell(NewsKind.WorkItemOpened, item, matter.Number);
        await SaveAsync(matter, ct);
        return item;
    }

    /// <summary>The timer of a step went off.</summary>
    public async Task<LateResult> MarkLateAsync(Guid workItemId, CancellationToken ct = default)
    {
        var item = await db.Set<WorkItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == workItemId, ct);
        if (item is not { IsOpen: true })
        {
            return new LateResult.Finished();
        }

        if (item.DueAt is not { } due || due > books.Now)
        {
            return new LateResult.NotYet(item.DueAt ?? (books.Now + LookAgain));
        }

        var now = books.Now;
        var marked = await db.Set<WorkItem>().Where(i => i.Id == workItemId && i.LateAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.LateAt, now), ct);
        if (marked == 1)
        {
            var matter = await GetCaseAsync(item.InstanceId, ct);
            books.History.Add(item, CaseEventKind.Late, Actor.System, new() { DueAt = due });
            books.News.Tell(NewsKind.WorkItemLate, item, matter.Number);
            await SaveAsync(matter, ct);
        }

        return new LateResult.Late();
    }

    /// <summary>Withdraws the open item of one bookmark, such as that of a cancelled branch.</summary>
    public Task CancelWorkItemAsync(string bookmarkId, CancellationToken ct = default) =>
        CancelAsync(db.Set<WorkItem>().Where(i => i.BookmarkId == bookmarkId), ct);

    /// <summary>Withdraws every open item of an instance that ends.</summary>
    public Task CancelOpenWorkItemsAsync(string instanceId, CancellationToken ct = default) =>
        CancelAsync(db.Set<WorkItem>().Where(i => i.InstanceId == instanceId), ct);

    private async Task CancelAsync(IQueryable<WorkItem> items, CancellationToken ct)
    {
        var open = await items.AsNoTracking()
            .Where(i => i.State == WorkItemState.Available || i.State == WorkItemState.Claimed).ToListAsync(ct);
        foreach (var item in open)
        {
            var cancelled = await db.Set<WorkItem>()
                .Where(i => i.Id == item.Id && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(i => i.State, WorkItemState.Cancelled)
                        .SetProperty(i => i.Revision, i => i.Revision + 1), ct);
            if (cancelled == 1)
            {
                var matter = await GetCaseAsync(item.InstanceId, ct);
                await books.Clocks.FinishAsync(item, ct);
                books.History.Add(item, CaseEventKind.StepCancelled, Actor.System);
                books.News.Tell(NewsKind.WorkItemCancelled, item, matter.Number);
                await SaveAsync(matter, ct);
            }
        }
    }

    private async Task<WorkItem> NewItemAsync(OpenWorkItem command, Case matter, CancellationToken ct)
    {
        var lane = await KnownLaneAsync(matter, command.LaneKey, ct);
        IReadOnlyList<Guid> excluded = await PerformersAsync(command, matter, ct);
        if (await complaints.ExcludedAsync(matter.Id, ct) is { } concerned)
        {
            excluded = [.. excluded.Union(concerned)];
            lane = await complaints.LaneForAsync(matter, lane, excluded, ct);
        }

        return await NewItemAsync(command, matter, lane, excluded, ct);
    }

    private async Task<WorkItem> NewItemAsync(
        OpenWorkItem command, Case matter, string lane, IReadOnlyList<Guid> excluded, CancellationToken ct) => new()
        {
            Id = books.NewId(),
            CaseId = matter.Id,
            OfficeId = matter.OfficeId,
            ServiceId = matter.ServiceId,
            LaneKey = lane,
            InstanceId = command.InstanceId,
            ActivityId = command.ActivityId,
            NodeId = command.NodeId,
            BookmarkId = command.BookmarkId,
            Title = command.Title.CutTo(WorkItemMapping.TitleLength),
            Instructions = command.Instructions,
            FormKey = command.FormKey,
            FormVersion = command.FormKey is { } key ? await VersionAsync(matter, key, command.FormVersion, ct) : null,
            Prefill = command.Prefill,
            Outcomes = command.Outcomes,
            StepNumber = command.StepNumber,
            Requirements = command.Requirements is { } needs ? needs.CutTo(WorkItemMapping.TextLength) : null,
            Output = command.Output is { } output ? output.CutTo(WorkItemMapping.TextLength) : null,
            Duration = command.Duration,
            Kind = command.Kind,
            CreatedAt = books.Now,
            HidesApplicant = command.HidesApplicant,
            ExcludedOfficers = JsonSerializer.Serialize(excluded, JsonColumn.Options),
        };

    /// <summary>Nobody of the drawn lane may do the step: the history says where it went, and the head is told.</summary>
    private async Task TellPassedOnAsync(Case matter, WorkItem item, string drawnLane, CancellationToken ct)
    {
        books.History.Add(item, CaseEventKind.PassedOn, Actor.System, new() { FromLane = drawnLane });
        var names = await db.Set<Lane>().Where(l => l.OfficeId == matter.OfficeId).ToDictionaryAsync(l => l.Key, l => l.Name, StringComparer.Ordinal, ct);
        await messages.TellHeadsAsync(
            matter,
            $"Pengaduan {matter.Number}: tidak ada petugas {names[drawnLane]} yang boleh menanganinya, karena pengaduan ini menyangkut mereka. "
            + $"Langkah “{item.Title}” diteruskan ke {names[item.LaneKey]}.",
            ct);
    }

    private async Task<string> KnownLaneAsync(Case matter, string key, CancellationToken ct) =>
        await db.Set<Lane>().AnyAsync(l => l.OfficeId == matter.OfficeId && l.Key == key && !l.IsApplicant && l.ClosedAt == null, ct)
            ? key
            : throw new InvalidOperationException($"The office of case {matter.Number} has no staff lane \"{key}\".");

    /// <summary>The version meant; where the service has none such, the newest that came with the program.</summary>
    private async Task<int> VersionAsync(Case matter, string formKey, int? version, CancellationToken ct) =>
        await db.Set<Form>().Where(f => f.ServiceId == matter.ServiceId && f.Key == formKey && (f.DefinitionId == null || f.Version == version))
            .OrderByDescending(f => f.Version == version).ThenByDescending(f => f.Version)
            .Select(f => (int?)f.Version).FirstOrDefaultAsync(ct)
        ?? throw new InvalidOperationException($"The service of case {matter.Number} has no form \"{formKey}\".");

    /// <summary>
    /// Who did the steps that this one must not be done by, in every round of a loop; with them, if so drawn, whoever took
    /// the case in at the counter.
    /// </summary>
    private async Task<List<Guid>> PerformersAsync(OpenWorkItem command, Case matter, CancellationToken ct)
    {
        List<Guid> performers = command.NotSameAs.Count == 0
            ? []
            : await db.Set<WorkItem>()
                .Where(i => i.InstanceId == command.InstanceId
                    && command.NotSameAs.Contains(i.ActivityId)
                    && i.CompletedById != null)
                .Select(i => i.CompletedById!.Value).Distinct().ToListAsync(ct);
        return command.NotReceiver && matter.ReceivedById is { } receiver ? [.. performers.Union([receiver])] : performers;
    }

    private static BusinessDuration Norm(string duration) => BusinessDuration.TryParse(duration, out var norm)
        ? norm
        : throw new InvalidOperationException($"\"{duration}\" is no length of business time, such as \"15 menit\".");

    /// <summary>
    /// The step of an open item was drawn anew while the case stands there: the item says what the drawing says now, and its
    /// clock has the new norm from the item's beginning. Whoever holds it keeps it while lane and person still fit. The form's
    /// version is the drawing's own; where the drawing says none, it stays while the form does.
    /// </summary>
    /// <returns>The item as it is now; null when none is open at that bookmark.</returns>
    /// <exception cref="InvalidOperationException">The office has no such lane, the service no such form, or the norm is no duration.</exception>
    public async Task<WorkItem?> RedrawWorkItemAsync(OpenWorkItem command, CancellationToken ct = default)
    {
        if (await FindOpenAsync(command.BookmarkId, ct) is not { } item)
        {
            return null;
        }

        var matter = await GetCaseAsync(command.InstanceId, ct);
        var drawn = await NewItemAsync(command, matter, ct);
        var form = drawn.FormKey == item.FormKey && command.FormVersion is null ? item.FormVersion : drawn.FormVersion;
        var due = await books.Clocks.RebudgetAsync(
            matter, item, drawn.Duration is { Length: > 0 } norm ? Norm(norm) : null, ct)
            ?? (drawn is { Duration: null, Kind: WorkItemKind.Task } ? await books.Clocks.PromisedAsync(matter, ct) : null);
        var late = due > books.Now ? null : item.LateAt;
        var answersStand = drawn.FormKey == item.FormKey && form == item.FormVersion && drawn.Outcomes.SequenceEqual(item.Outcomes);
        await db.Set<WorkItem>().Where(i => i.Id == item.Id).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.Title, drawn.Title)
                .SetProperty(i => i.Instructions, drawn.Instructions)
                .SetProperty(i => i.FormKey, drawn.FormKey)
                .SetProperty(i => i.FormVersion, form)
                .SetProperty(i => i.Prefill, drawn.Prefill)
                .SetProperty(i => i.Outcomes, drawn.Outcomes)
                .SetProperty(i => i.StepNumber, drawn.StepNumber)
                .SetProperty(i => i.Requirements, drawn.Requirements)
                .SetProperty(i => i.Output, drawn.Output)
                .SetProperty(i => i.Duration, drawn.Duration)
                .SetProperty(i => i.ExcludedOfficers, drawn.ExcludedOfficers)
                .SetProperty(i => i.HidesApplicant, drawn.HidesApplicant)
                .SetProperty(i => i.DueAt, due)
                .SetProperty(i => i.LateAt, late)
                .SetProperty(i => i.Revision, i => answersStand ? i.Revision : i.Revision + 1),
            ct);
        await HandOverAsync(matter, item, drawn.LaneKey, item.ClaimedById is { } holder && drawn.Excludes(holder), ct);
        return await FindOpenAsync(command.BookmarkId, ct);
    }

    /// <summary>The lane of an open item was drawn anew; the item goes to the other lane's inbox.</summary>
    /// <exception cref="InvalidOperationException">The office has no such lane.</exception>
    public async Task HandOverAsync(string bookmarkId, string laneKey, CancellationToken ct = default)
    {
        if (await FindOpenAsync(bookmarkId, ct) is { } item)
        {
            var matter = await GetCaseAsync(item.InstanceId, ct);
            await HandOverAsync(matter, item, await KnownLaneAsync(matter, laneKey, ct), isTakenAway: false, ct);
        }
    }

    private async Task HandOverAsync(Case matter, WorkItem item, string laneKey, bool isTakenAway, CancellationToken ct)
    {
        if (laneKey == item.LaneKey && !isTakenAway)
        {
            // Nobody's task goes or comes, but what its row says may differ.
            books.News.Tell(item.State == WorkItemState.Claimed ? NewsKind.WorkItemClaimed : NewsKind.WorkItemReleased, item, matter.Number);
            return;
        }

        await db.Set<WorkItem>().Where(i => i.Id == item.Id).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.LaneKey, laneKey)
                .SetProperty(i => i.State, WorkItemState.Available)
                .SetProperty(i => i.ClaimedById, (Guid?)null)
                .SetProperty(i => i.ClaimedAt, (DateTimeOffset?)null)
                .SetProperty(i => i.Revision, i => i.Revision + 1),
            ct);
        var now = (await FindOpenAsync(item.BookmarkId, ct))!;
        books.News.Tell(NewsKind.WorkItemCancelled, item, matter.Number, item.ClaimedById);
        books.News.Tell(NewsKind.WorkItemOpened, now, matter.Number);
        books.History.Add(now, CaseEventKind.HandedOver, Actor.System, new() { FromLane = item.LaneKey });
        await SaveAsync(matter, ct);
    }

    private Task<WorkItem?> FindOpenAsync(string bookmarkId, CancellationToken ct) => db.Set<WorkItem>().AsNoTracking()
        .FirstOrDefaultAsync(
            i => i.BookmarkId == bookmarkId && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed), ct);
}
