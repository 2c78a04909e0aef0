using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Revising;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Calendars.Revising;

/// <summary>A calendar that is revised moves the clocks that run by it. The office opens on Monday 23 November 2026 at 08.00.</summary>
public sealed class ReviseCalendarTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_new_free_day_moves_running_clocks_their_items_and_timers_and_says_so_in_the_history(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var number = (await office.SubmitAsync()).Number;

        Assert.IsType<ReviseCalendarResult.Recorded>(await ReviseAsync(office, Free("2026-11-23")));
        Assert.Equal(2, await ApplyAsync(office));

        var item = await office.OpenItemAsync(number);
        Assert.Equal(At("2026-11-24 07.45"), item.DueAt);
        Assert.Equal(At("2026-11-24 08.00"), await CaseDueAsync(office, number));
        Assert.Equal(At("2026-11-24 07.45"), Assert.Single(await TimersAsync(office, item)).DueAt);
        var moved = await HistoryAsync(office, number);
        Assert.Equal([item.Title, null], moved.Select(e => e.StepTitle).OrderByDescending(title => title is not null));
        Assert.All(moved, e => Assert.Equal(("Ratna Wulandari", "Keputusan kepala dinas 12/2026"), (e.ActorName, e.Detail.Message)));
        Assert.Equal(At("2026-11-23 08.15"), moved.Single(e => e.StepTitle is not null).Detail.DueBefore);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_longer_day_makes_a_step_late_sooner_and_its_timer_goes_off_then(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.AdvanceAsync(At("2026-11-23 15.55") - office.Clock.GetUtcNow());
        var number = (await office.SubmitAsync()).Number;
        Assert.Equal(At("2026-11-24 07.40"), (await office.OpenItemAsync(number)).DueAt);

        var longer = new DayHours(new(7, 30), new(18, 0));
        await ReviseAsync(office, Hours(new() { Monday = longer, Tuesday = longer }));
        await ApplyAsync(office);
        await office.AdvanceAsync(At("2026-11-23 16.10") - office.Clock.GetUtcNow());

        Assert.Equal(At("2026-11-23 16.10"), (await office.OpenItemAsync(number)).LateAt);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_time_a_clock_stood_still_stays_uncounted_by_the_new_calendar_as_it_was_foreseen(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        await office.AdvanceAsync(TimeSpan.FromMinutes(10));
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);
        await office.AdvanceAsync(TimeSpan.FromDays(1));
        await office.AnswerAsync(receipt, (await office.TrackAsync(receipt)).Request!.Id, "Ini KTP saya.");
        Assert.Equal(At("2026-11-24 08.30"), await CaseDueAsync(office, receipt.Number));
        var officer = (await office.OfficerAsync("admin")).Id;

        var foreseen = Assert.IsType<ReviseCalendarResult.Foreseen>(await office.WithAsync<ReviseCalendarHandler, ReviseCalendarResult>(
            handler => handler.ForeseeAsync(new() { Revision = Free("2026-11-24"), OfficerId = officer, OperationId = "look" }, Ct)));
        await ReviseAsync(office, Free("2026-11-24"));
        await ApplyAsync(office);

        Assert.Equal(At("2026-11-25 07.50"), foreseen.Effect.Moved.Single(clock => clock.StepTitle is null).After);
        Assert.Equal(At("2026-11-25 07.50"), await CaseDueAsync(office, receipt.Number));
    }

    [Fact]
    public async Task Applying_twice_moves_and_tells_once()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var number = (await office.SubmitAsync()).Number;
        await ReviseAsync(office, Free("2026-11-23"));

        Assert.Equal(2, await ApplyAsync(office));
        await office.ReadAsync(async db => await db.Set<HolidayYear>().ExecuteUpdateAsync(
            set => set.SetProperty(y => y.AppliedAt, (DateTimeOffset?)null), Ct));
        Assert.Equal(0, await ApplyAsync(office));

        Assert.Equal(2, (await HistoryAsync(office, number)).Count);
    }

    [Fact]
    public async Task A_repeated_post_records_one_page()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);

        await ReviseAsync(office, Free("2026-11-23"), "the same");
        await ReviseAsync(office, Free("2026-11-23"), "the same");

        Assert.Equal(1, await office.ReadAsync(db => db.Set<HolidayYear>().CountAsync(y => y.Decree == "Keputusan kepala dinas 12/2026", Ct)));
    }

    [Fact]
    public async Task What_a_revision_would_move_is_foreseen_and_nothing_changes()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var number = (await office.SubmitAsync()).Number;
        var officer = (await office.OfficerAsync("admin")).Id;
        office.Clock.Advance(TimeSpan.FromSeconds(1));

        var foreseen = Assert.IsType<ReviseCalendarResult.Foreseen>(await office.WithAsync<ReviseCalendarHandler, ReviseCalendarResult>(
            handler => handler.ForeseeAsync(new() { Revision = Free("2026-11-23"), OfficerId = officer, OperationId = "look" }, Ct)));

        Assert.Equal((2, 2, 0), (foreseen.Effect.MovedCount, foreseen.Effect.RunningCount, foreseen.Effect.MovedElsewhere));
        Assert.Equal([(number, At("2026-11-24 07.45")), (number, At("2026-11-24 08.00"))], foreseen.Effect.Moved.Select(c => (c.CaseNumber, c.After)));
        Assert.Equal(At("2026-11-23 08.15"), (await office.OpenItemAsync(number)).DueAt);
    }

    [Theory]
    [InlineData("petugas")]
    [InlineData("kepala")]
    public async Task Whoever_is_no_administrator_revises_nothing(string userName)
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);

        Assert.IsType<ReviseCalendarResult.NotAllowed>(await ReviseAsync(office, Free("2026-11-23"), by: userName));
    }

    [Fact]
    public async Task An_administrator_does_not_set_the_hours_of_another_office()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var kedopok = (await office.StrangerAsync()).OfficeId;

        Assert.IsType<ReviseCalendarResult.NotAllowed>(await ReviseAsync(office, Hours(Week, kedopok)));
    }

    [Fact]
    public async Task Every_mistake_is_named_at_its_part()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var broken = Hours(new() { Monday = new(new(16, 0), new(8, 0)) });
        broken.Edition.Decree = " ";
        broken.Edition.OwnHolidays = [new(new(2026, 12, 31), "Akhir tahun", HolidayKind.HalfDay)];

        var mistakes = Assert.IsType<ReviseCalendarResult.Invalid>(await ReviseAsync(office, broken)).Mistakes;

        Assert.Equal(["decree", "hours.monday", "ownHolidays"], mistakes.Select(mistake => mistake.Part));
    }

    private static CalendarRevision.FreeDays Free(string date) => new(new()
    {
        Year = 2026,
        Decree = "Keputusan kepala dinas 12/2026",
        IsDecreed = true,
        Days = [new(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), "Hari pemilihan")],
    });

    private static CalendarRevision.OfficeHours Hours(WeekHours week, Guid office = default) => new(new()
    {
        OfficeId = office,
        Decree = "Keputusan kepala dinas 13/2026",
        EffectiveFrom = new(2026, 11, 1),
        Hours = week,
    });

    private static async Task<ReviseCalendarResult> ReviseAsync(
        CaseOffice office, CalendarRevision revision, string operation = "once", string by = "admin")
    {
        var officer = await office.OfficerAsync(by);
        if (revision is CalendarRevision.OfficeHours { Edition: var edition } && edition.OfficeId == default)
        {
            edition.OfficeId = officer.OfficeId;
        }

        office.Clock.Advance(TimeSpan.FromSeconds(1));
        return await office.WithAsync<ReviseCalendarHandler, ReviseCalendarResult>(
            handler => handler.HandleAsync(new() { Revision = revision, OfficerId = officer.Id, OperationId = operation }, Ct));
    }

    private static Task<int> ApplyAsync(CaseOffice office) =>
        office.WithAsync<CalendarRevisions, int>(revisions => revisions.ApplyAsync(Ct));

    private static Task<DateTimeOffset?> CaseDueAsync(CaseOffice office, string number) => office.ReadAsync(db =>
        db.Set<Clock>().Where(c => c.WorkItemId == null && db.Set<Case>().Any(m => m.Id == c.CaseId && m.Number == number))
            .Select(c => c.DueAt).SingleAsync(Ct));

    private static Task<List<CaseEvent>> HistoryAsync(CaseOffice office, string number) => office.ReadAsync(db =>
        db.Set<CaseEvent>().AsNoTracking()
            .Where(e => e.Kind == CaseEventKind.DueMoved && db.Set<Case>().Any(m => m.Id == e.CaseId && m.Number == number)).ToListAsync(Ct));

    private static async Task<List<Bookmark>> TimersAsync(CaseOffice office, WorkItem item) =>
        [.. (await office.WithAsync<IWorkflowStore, IReadOnlyList<Bookmark>>(store => store.ListBookmarksAsync(item.InstanceId, Ct)))
            .Where(bookmark => bookmark.Name == StepClock.Timer)];
}
