using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Feed;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Host.Tests.Cluster;

/// <summary>Counts in the database what came of it all, and compares it with what people were told and with itself.</summary>
internal sealed class Tally(IServiceProvider services, StepLog log, Patrols patrols, MailTray mail, ITestOutputHelper output)
{
    private readonly List<string> _wrong = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>
    /// True once nothing waits for the clock or for its turn. What the host whose clock goes ahead has just written is due by its own
    /// clock, thus a little later by the database's: whatever is due within a minute is still waited for.
    /// </summary>
    public Task<bool> IsStillAsync() => WithAsync<RegistryDb, bool>(async db =>
        await db.Database.SqlQuery<long>(
            $"""
            SELECT (SELECT count(*) FROM workflow_queue) + (SELECT count(*) FROM notices WHERE state = 'Pending' AND attempts = 0 AND next_try_at <= now() + interval '1 minute') + (SELECT count(*) FROM workflow_bookmarks b JOIN workflow_instances i
                ON i.id = b.instance_id WHERE i.definition_id IN ({Patrols.Patrol}, {Patrols.Echo}) AND b.due_at IS NOT NULL) AS "Value"
            """).SingleAsync(Stop) == 0);

    /// <summary>Everything that is not as it should be.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync()
    {
        await CheckCasesAsync();
        await CheckTimersAsync();
        await CheckJournalsAsync();
        return _wrong;
    }

    private async Task CheckCasesAsync()
    {
        var (cases, items, events) = await WithAsync<RegistryDb, (List<Case>, List<WorkItem>, List<CaseEvent>)>(async db => (
            await db.Set<Case>().AsNoTracking().OrderBy(one => one.Number).ToListAsync(Stop),
            await db.Set<WorkItem>().AsNoTracking().ToListAsync(Stop),
            await db.Set<CaseEvent>().AsNoTracking().ToListAsync(Stop)));
        Same("case numbers", log.Cases.Order(StringComparer.Ordinal), cases.Select(one => one.Number));
        Same("case numbers without a gap", Enumerable.Range(1, cases.Count), cases.Select(one => int.Parse(one.Number[^6..], System.Globalization.CultureInfo.InvariantCulture)));
        Once("work items of one bookmark", items.Select(item => item.BookmarkId));
        Once("completions of one work item", events.Where(e => e.Kind == CaseEventKind.StepCompleted).Select(e => $"{e.WorkItemId}"));
        foreach (var one in cases.Where(one => log.Cases.Contains(one.Number)))
        {
            var ofCase = items.Where(item => item.CaseId == one.Id).ToList();
            var done = ofCase.Count(item => item.State == WorkItemState.Completed);
            Same($"steps of {one.Number}", [log.CountOf(one.Number)], [done]);
            Same($"noted steps of {one.Number}", [done], [events.Count(e => e.CaseId == one.Id && e.Kind == CaseEventKind.StepCompleted)]);
            Same($"place of {one.Number}", log.WhereIs(one.Number), PlaceOf(one, ofCase));
        }

        var waiting = await WithAsync<RegistryDb, List<string>>(db => db.Database.SqlQuery<string>($"""SELECT id AS "Value" FROM workflow_bookmarks""").ToListAsync(Stop));
        Same("open work items without a bookmark", [], items.Where(item => item.IsOpen && !waiting.Contains(item.BookmarkId)).Select(item => item.BookmarkId));
        await CheckEffectsAsync(cases, items);
        output.WriteLine($"{cases.Count} cases, {items.Count} work items, {log.Count} steps done, {events.Count} entries in their histories.");
    }

    private static IEnumerable<string> PlaceOf(Case one, List<WorkItem> items) =>
        one.Status == CaseStatus.Closed ? [StepLog.Closed]
        : items.Exists(item => item.IsOpen) ? items.Where(item => item.IsOpen).Select(item => item.LaneKey).Order(StringComparer.Ordinal)
        : [StepLog.Applicant];

    private async Task CheckEffectsAsync(List<Case> cases, List<WorkItem> items)
    {
        var (feed, notices) = await WithAsync<RegistryDb, (List<FeedItem>, List<Notice>)>(async db => (
            await db.FeedItems.AsNoTracking().ToListAsync(Stop), await db.Set<Notice>().AsNoTracking().ToListAsync(Stop)));
        Once("feed events", feed.Select(item => item.Key));
        Same("news of opened work items", [items.Count], [feed.Count(item => item.Kind == "work-item-opened")]);
        Same("news of completed work items", [items.Count(item => item.State == WorkItemState.Completed)], [feed.Count(item => item.Kind == "work-item-completed")]);
        CheckMails(cases, notices);
        var answered = cases.Count(one => one.Status == CaseStatus.Closed);
        Same("cases answered", [log.Answered], [answered]);
        output.WriteLine($"{feed.Count} events in the feed, {notices.Count} notices, {mail.Arrived.Count} mails of {mail.Arrived.Values.Sum()} sendings.");
        output.WriteLine($"{log.Answered} cases answered as officers were told, {answered} as the register says; {log.Open} still open.");
    }

    // At least once each, and never oftener than it was tried: a host that dies while sending leaves the next one to try again.
    private void CheckMails(List<Case> cases, List<Notice> notices)
    {
        Once("notices", notices.Select(notice => notice.Key));
        Same("answered cases whose applicant has no notice", [], cases.Where(one => one.Status == CaseStatus.Closed).Select(one => one.Id).Except(notices.Select(notice => notice.CaseId).OfType<Guid>()));
        Same("mails that no notice asked for", [], mail.Arrived.Keys.Except(notices.Select(notice => notice.Key), StringComparer.Ordinal));
        Same("notices sent without a mail", [], notices.Where(notice => notice.State == NoticeState.Sent && !mail.Arrived.ContainsKey(notice.Key)).Select(notice => notice.Key));
        Same("mails sent oftener than tried", [], notices.Where(notice => mail.Arrived.GetValueOrDefault(notice.Key) > notice.Attempts).Select(notice => notice.Key));
        // The invitation to the survey is due later.
        Same("notices nobody tried to send", [], notices.Where(notice => notice.Attempts == 0 && notice.NextTryAt <= TimeProvider.System.GetUtcNow()).Select(notice => notice.Key));
    }

    private async Task CheckTimersAsync()
    {
        var runs = await WithAsync<IWorkflowStore, IReadOnlyList<WorkflowInstanceSummary>>(async store =>
            (await store.ListInstancesAsync(new InstanceQuery { DefinitionIds = [Patrols.Patrol, Patrols.Echo], Take = null }, Stop)).Items);
        var patrolsRun = runs.Where(run => run.DefinitionId == Patrols.Patrol).ToList();
        var echoes = runs.Where(run => run.DefinitionId == Patrols.Echo).ToList();
        Same("patrols that somebody began and nobody finds", [], patrols.Begun.Except(patrolsRun.Select(run => run.Id)));
        Same("runs that did not finish", [], runs.Where(run => run.SubStatus != WorkflowSubStatus.Finished).Select(run => $"{run.DefinitionId} {run.Id} {run.SubStatus}"));
        Same("echoes", [patrolsRun.Count * Patrols.CallsOfOne], [echoes.Count]);
        output.WriteLine($"{patrolsRun.Count} patrols, {echoes.Count} echoes: {(patrolsRun.Count * Patrols.CallsOfOne) + echoes.Count} timers went off.");
    }

    private async Task CheckJournalsAsync()
    {
        var ids = await WithAsync<RegistryDb, List<string>>(db => db.Database.SqlQuery<string>($"""SELECT id AS "Value" FROM workflow_instances""").ToListAsync(Stop));
        var count = 0;
        foreach (var id in ids)
        {
            var entries = (await WithAsync<IWorkflowStore, IReadOnlyList<JournalPage>>(store => store.ListJournalAsync(id, Stop)))
                .SelectMany(page => page.Entries).ToList();
            count += entries.Count;
            Same($"journal of {id}", Enumerable.Range(1, entries.Count).Select(i => (long)i), entries.Select(entry => entry.Sequence));
            Once($"starts in {id}", entries.Where(e => e.Event == JournalEvent.Started).Select(e => $"{e.Execution}"));
            Once($"ends in {id}", entries.Where(e => e.Event == JournalEvent.Completed).Select(e => $"{e.Execution}"));
            var instance = await WithAsync<IWorkflowStore, WorkflowInstance?>(store => store.FindInstanceAsync(id, Stop));
            Same($"incidents of {id}", [], instance!.State.Incidents.Select(incident => incident.ToString()));
        }

        output.WriteLine($"{ids.Count} runs, {count} entries in their journals.");
    }

    private void Same<T>(string what, IEnumerable<T> expected, IEnumerable<T> actual)
    {
        var (wanted, found) = (string.Join(", ", expected), string.Join(", ", actual));
        if (wanted != found)
        {
            _wrong.Add($"{what}: expected {wanted}; found {found}");
        }
    }

    private void Once(string what, IEnumerable<string> keys) =>
        Same($"{what}, twice", [], keys.GroupBy(key => key, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{same.Key} × {same.Count()}"));

    private async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> use)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
