using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Registry.Cases;
using Lajur.Registry.Escalations;
using Lajur.Registry.Feed;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Inbox.Signals;
using Lajur.Registry.Offices;
using Lajur.Registry.Reality;
using Lajur.Registry.Registers;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Replays.Past;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Plans;

/// <summary>
/// What is asked all day long is found by an index, in an office with an archive: what the database itself says of the
/// statements as they are sent, with the statistics of filled tables.
/// </summary>
public abstract class QueryPlanContract(GrownArchive archive)
{
    /// <summary>The tables that grow with the years.</summary>
    private static readonly string[] Growing =
    [
        "cases", "work_items", "clocks", "case_events", "workflow_instances", "workflow_bookmarks", "workflow_journal", "feed_events",
        "register_entries",
    ];

    /// <summary>A month in which nothing came in: of the years, a month is little.</summary>
    private static readonly SurveyPeriod Quiet = new(PeriodKind.Month, 2900, 12);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_index_serves_every_list_of_an_inbox()
    {
        var officer = await OfficerAsync("petugas");
        archive.Plans.Reset();
        foreach (var view in Enum.GetValues<InboxView>())
        {
            await archive.AskAsync<InboxQuery, InboxPage>(inbox => inbox.ForAsync(officer, view, ct: Stop));
        }

        await AssertNothingIsReadFromEndToEndAsync();
    }

    [Fact]
    public async Task An_index_serves_what_a_step_asks()
    {
        var waiting = await archive.AskAsync<RegistryDb, string>(db => db.Database.SqlQueryRaw<string>(
            """SELECT id AS "Value" FROM workflow_bookmarks ORDER BY id DESC LIMIT 1""").SingleAsync(Stop));
        archive.Plans.Reset();
        var bookmark = await archive.AskAsync<IWorkflowStore, Lajur.Engine.Waiting.Bookmark?>(store => store.FindBookmarkAsync(waiting, Stop));
        await archive.AskAsync<IWorkflowStore, int>(async store => (await store.ListBookmarksAsync(bookmark!.Name, bookmark.Hash, null, Stop)).Count);
        await archive.AskAsync<IWorkflowStore, int>(async store => (await store.ListBookmarksAsync(bookmark!.InstanceId, Stop)).Count);
        await archive.AskAsync<IWorkflowStore, int>(async store => (await store.ListJournalAsync(bookmark!.InstanceId, Stop)).Count);
        await archive.AskAsync<WorkflowRuntime, StepResult>(runtime => runtime.ResumeAsync(new() { BookmarkId = waiting, OperationId = "once" }, Stop));

        await AssertNothingIsReadFromEndToEndAsync();
    }

    [Fact]
    public async Task An_index_serves_the_search_for_what_is_due()
    {
        archive.Plans.Reset();
        var soon = TimeProvider.System.GetUtcNow().AddMinutes(70);
        var due = await archive.AskAsync<IWorkflowStore, int>(async store => (await store.ListDueBookmarksAsync(soon, 10, Stop)).Count);

        Assert.NotEqual(0, due);
        await AssertNothingIsReadFromEndToEndAsync();
    }

    [Fact]
    public async Task An_index_serves_the_tracking_page_and_the_feed()
    {
        archive.Plans.Reset();
        await archive.AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(archive.Office.FinishedNumber, "a secret that does not fit", Stop));
        await archive.AskAsync<FeedReader, int>(reader => reader.RunOnceAsync(Stop));

        await AssertNothingIsReadFromEndToEndAsync();
    }

    [Fact]
    public async Task An_index_serves_the_first_page_of_all_runs()
    {
        archive.Plans.Reset();
        await archive.AskAsync<IWorkflowStore, int>(async store =>
            (await store.ListInstancesAsync(new InstanceQuery { Take = 25, Order = InstanceOrder.Created }, Stop)).Items.Count);

        // How many there are in all is counted, and counting is reading.
        await AssertNothingIsReadFromEndToEndAsync(text => text.Contains("count(*)", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_index_serves_what_stands_above_an_inbox()
    {
        foreach (var name in new[] { "petugas", "kabid" })
        {
            var officer = await OfficerAsync(name);
            archive.Plans.Reset();
            await archive.AskAsync<InboxSignalQuery, InboxSignals>(signals => signals.ForAsync(officer, Stop));

            await AssertNothingIsReadFromEndToEndAsync();
        }
    }

    [Fact]
    public async Task An_index_serves_a_book_of_a_year_and_its_export()
    {
        var officer = await OfficerAsync("petugas");
        var years = await archive.AskAsync<RegistryDb, List<DateTimeOffset>>(db => db.Set<RegisterEntry>().Select(e => e.EnteredAt).OrderBy(at => at).Take(1).ToListAsync(Stop));
        archive.Plans.Reset();
        var page = await archive.AskAsync<BookQuery, BookPage?>(books =>
            books.FindAsync(officer, GrownArchive.Book, new() { Period = new(PeriodKind.Year, years[0].Year, 1) }, ct: Stop));
        var export = await archive.AskAsync<BookQuery, BookExport?>(books => books.ExportAsync(officer, GrownArchive.Book, new() { Period = Quiet }, Stop));

        Assert.Equal((BookQuery.PageSize, 0), (page!.Rows.Count, export!.Count));
        await AssertNothingIsReadFromEndToEndAsync();
    }

    [Fact]
    public async Task An_index_serves_the_SOP_beside_what_happened()
    {
        var office = archive.Office.Office;
        archive.Plans.Reset();
        var report = await archive.AskAsync<RealityQuery, RealityReport?>(query =>
            query.FindAsync(office.Id, SmallProcedure.DefinitionId, null, Quiet.At(office.Zone), Stop));

        Assert.Equal(0, report!.Cases);
        Assert.NotEqual(0, report.Rows.Sum(row => row.OpenNow));
        await AssertNothingIsReadFromEndToEndAsync();
    }

    [Fact]
    public async Task An_index_serves_the_watch_over_promises()
    {
        archive.Plans.Reset();
        await archive.AskAsync<ClockWatch, int>(watch => watch.RunOnceAsync(Stop));

        await AssertNothingIsReadFromEndToEndAsync();
    }

    [Fact]
    public async Task An_index_serves_a_replay_of_past_cases()
    {
        var last = await archive.AskAsync<RegistryDb, Case>(db => db.Set<Case>().AsNoTracking()
            .Where(c => c.Status == CaseStatus.Closed).OrderByDescending(c => c.SubmittedAt).FirstAsync(Stop));
        archive.Plans.Reset();
        // A few of many, as in an archive of years; of a table this small PostgreSQL reads all for some hundreds.
        var past = await archive.AskAsync<PastCases, PastArchive>(cases =>
            cases.ListAsync(last.OfficeId, last.ServiceId, last.SubmittedAt.AddMinutes(-15), Stop));

        Assert.InRange(past.Cases.Count, 1, PastCases.Most);
        await AssertNothingIsReadFromEndToEndAsync();
    }

    private Task<Guid> OfficerAsync(string userName) =>
        archive.AskAsync<RegistryDb, Guid>(db => db.Set<Officer>().Where(o => o.UserName == userName).Select(o => o.Id).SingleAsync(Stop));

    private async Task AssertNothingIsReadFromEndToEndAsync(Func<string, bool>? except = null)
    {
        var found = await archive.AskAsync<RegistryDb, List<string>>(db => archive.Plans.FindScansAsync(db, Growing));
        var offenders = found.Where(one => except?.Invoke(one) != true).ToList();
        Assert.True(offenders.Count == 0, string.Join("\n\n", offenders));
    }
}
