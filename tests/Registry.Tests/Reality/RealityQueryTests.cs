using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Calendars.Stops;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Opening;
using Lajur.Registry.Reality;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Reality;

/// <summary>The SOP beside what happened in it, reckoned by hand: Monday 23 November 2026 from 08.00, the office opens at 07.30 and rests from 12 to 13.</summary>
public sealed class RealityQueryTests
{
    private const int Many = RowReality.LeastVisits;

    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Twenty_cases_give_median_percentile_wait_and_work_of_each_row(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await RunManyAsync(office);

        var report = await OfAsync(office);

        // Sorted after 1, 2 … 20 minutes by an officer who took none of them first; the norm is a quarter of an hour.
        var sorted = report.Find("Pilah")!;
        Assert.Equal((Many, Many, 0, 5), (sorted.Visits, sorted.Cases, sorted.Repeats, sorted.Late));
        Assert.Equal((Minutes(10), Minutes(18)), (sorted.Median, sorted.P90));
        Assert.Equal((0, null, null), (sorted.Taken, sorted.Wait, sorted.Work));
        Assert.Equal(RealityLevel.Tight, sorted.Level);
        Assert.Equal(new NormProposal.Change(BusinessDuration.OfMinutes(20)), sorted.Proposal);

        // All taken 20 minutes after the start and done 70 minutes later: waits of 0 to 19 minutes; the norm is an hour.
        var answered = report.Find("Bidang")!;
        Assert.Equal((Minutes(79), Minutes(87), Many), (answered.Median, answered.P90, answered.Late));
        Assert.Equal((Many, Minutes(9), Minutes(70), Minutes(70)), (answered.Taken, answered.Wait, answered.Work, answered.WorkP90));
        Assert.Equal(RealityLevel.Exceeded, answered.Level);
        Assert.Equal(new NormProposal.Change(BusinessDuration.OfMinutes(90)), answered.Proposal);

        // Taken an hour and five minutes late, done in ten: more hands are missing, not time.
        var signed = report.Find("Paraf")!;
        Assert.Equal((Minutes(75), Minutes(75), Minutes(65), Minutes(10)), (signed.Median, signed.P90, signed.Wait, signed.Work));
        Assert.Equal((RealityLevel.Exceeded, new NormProposal.ShortenWait()), (signed.Level, signed.Proposal));

        var applied = report.Find("Masuk")!;
        Assert.Equal((true, Many, RealityLevel.Unmeasured, null), (applied.IsApplicants, applied.Visits, applied.Level, applied.Median));
        Assert.Equal((Many, 0, 0, false), (report.Cases, report.MovedCases, report.Returned, report.IsCut));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_returned_file_counts_as_sent_back_and_as_a_second_visit(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        office.Clock.Advance(Minutes(10));
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);
        office.Clock.Advance(TimeSpan.FromHours(2));
        await CompleteFileAsync(office, receipt);
        office.Clock.Advance(Minutes(4));
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await FinishAsync(office, receipt.Number);

        var report = await OfAsync(office);

        var sorted = report.Find("Pilah")!;
        Assert.Equal((2, 1, 1, 1), (sorted.Visits, sorted.Cases, sorted.Repeats, sorted.SentBack));
        Assert.Equal((Minutes(4), Minutes(10)), (sorted.Median, sorted.P90));
        Assert.Equal(1, report.Returned);
        Assert.Equal((RealityLevel.TooFew, new NormProposal.TooFew(Many)), (sorted.Level, sorted.Proposal));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_task_that_was_given_back_lay_in_hands_only_while_somebody_had_it(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        var item = await office.OpenItemAsync(receipt.Number);
        office.Clock.Advance(Minutes(5));
        await office.ClaimAsync(item.Id, "petugas");
        office.Clock.Advance(Minutes(3));
        await office.ReleaseAsync(item.Id, "petugas");
        office.Clock.Advance(Minutes(12));
        await office.ClaimAsync(item.Id, "petugas");
        office.Clock.Advance(Minutes(10));
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await FinishAsync(office, receipt.Number);

        var sorted = (await OfAsync(office)).Find("Pilah")!;

        Assert.Equal((Minutes(30), Minutes(13), Minutes(17)), (sorted.Median, sorted.Work, sorted.Wait));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Nights_and_breaks_are_no_office_time_and_what_stood_still_is_nobodys(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        var item = await office.OpenItemAsync(receipt.Number);
        // Taken on Monday at 15.30, stopped by a fault from 15.40 to 15.50, done on Tuesday at 07.45.
        office.Clock.Advance(TimeSpan.FromHours(7.5));
        await office.ClaimAsync(item.Id, "petugas");
        office.Clock.Advance(Minutes(10));
        await ChangeClockAsync(office, item, (clock, now, calendar) => clock.Stop(now, StopReason.HeldByFault, calendar));
        office.Clock.Advance(Minutes(10));
        await ChangeClockAsync(office, item, (clock, now, calendar) => clock.Resume(now, calendar));
        office.Clock.Advance(TimeSpan.FromHours(16) - Minutes(5));
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await FinishAsync(office, receipt.Number);

        var sorted = (await OfAsync(office)).Find("Pilah")!;

        // Waited 08.00 to 15.30 less the break; worked 15.30 to 15.40, 15.50 to 16.00, 07.30 to 07.45.
        Assert.Equal((Minutes(390), Minutes(35), Minutes(425)), (sorted.Wait, sorted.Work, sorted.Median));
    }

    [Fact]
    public async Task What_a_case_did_before_it_came_from_another_version_is_not_this_versions()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        office.Clock.Advance(Minutes(1));
        var matter = await office.CaseAsync(receipt.Number);
        await office.ReadAsync(async db =>
        {
            db.Add(new CaseEvent { CaseId = matter.Id, At = office.Clock.GetUtcNow(), Kind = CaseEventKind.Migrated, ActorName = "Admin", Detail = new() });
            return await db.SaveChangesAsync(CaseOffice.Ct);
        });
        await FinishAsync(office, receipt.Number);

        var report = await OfAsync(office);

        Assert.Equal((1, 0, 1), (report.MovedCases, report.Find("Pilah")!.Visits, report.Find("Bidang")!.Visits));
    }

    [Fact]
    public async Task A_case_counts_in_the_period_in_which_it_ended_and_what_stands_open_is_told_beside()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await FinishAsync(office, receipt.Number);
        await office.AdvanceAsync(Minutes(20));

        var now = await OfAsync(office);
        var later = await OfAsync(office, from: office.Clock.GetUtcNow());

        Assert.Equal((1, 1, 1), (now.Cases, now.Find("Pilah")!.OpenNow, now.Find("Pilah")!.OpenLate));
        Assert.Equal((0, 0, 1), (later.Cases, later.Find("Pilah")!.Visits, later.Find("Pilah")!.OpenNow));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Twenty_cases_take_no_more_statements_than_one(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await FinishAsync(office, receipt.Number);
        var one = await CountAsync(office);
        await RunManyAsync(office);

        Assert.Equal(one, await CountAsync(office));
        Assert.InRange(one, 1, 16);
    }

    [Fact]
    public async Task Another_offices_procedure_is_not_told_of()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var stranger = await office.StrangerAsync();

        Assert.Null(await FindAsync(office, stranger.OfficeId, null));
        Assert.Null(await FindAsync(office, office.Service.OfficeId, version: 7));
    }

    /// <summary>Twenty cases side by side: sorted one a minute, answered after 70 minutes of work, signed late.</summary>
    private static async Task RunManyAsync(CaseOffice office)
    {
        var numbers = new List<string>();
        for (var i = 0; i < Many; i++)
        {
            numbers.Add((await office.SubmitAsync()).Number);
        }

        foreach (var number in numbers)
        {
            office.Clock.Advance(Minutes(1));
            await office.DoAsync(number, "petugas", SmallProcedure.Forward);
        }

        await TakeAndDoAsync(office, numbers, "dafduk", SmallProcedure.Answered, Minutes(70));
        office.Clock.Advance(Minutes(65));
        await TakeAndDoAsync(office, numbers, "kabid", SmallProcedure.Signed, Minutes(10));
    }

    private static async Task TakeAndDoAsync(CaseOffice office, List<string> numbers, string officer, string outcome, TimeSpan work)
    {
        foreach (var number in numbers)
        {
            Assert.IsType<WorkItemResult.Done>(await office.ClaimAsync((await office.OpenItemAsync(number)).Id, officer));
        }

        office.Clock.Advance(work);
        foreach (var number in numbers)
        {
            await office.DoAsync(number, officer, outcome);
        }
    }

    private static async Task FinishAsync(CaseOffice office, string number)
    {
        await office.DoAsync(number, "dafduk", SmallProcedure.Answered);
        await office.DoAsync(number, "kabid", SmallProcedure.Signed);
    }

    private static async Task CompleteFileAsync(CaseOffice office, CaseReceipt receipt)
    {
        var request = await office.ReadAsync(db => db.Set<CompletionRequest>().AsNoTracking().SingleAsync(CaseOffice.Ct));
        Assert.IsType<CompleteFileResult.Completed>(await office.AnswerAsync(receipt, request.Id, "Ini KTP saya."));
    }

    private static Task<int> ChangeClockAsync(CaseOffice office, WorkItem item, Action<Clock, DateTimeOffset, WorkingCalendar> change) =>
        office.WithAsync<IServiceProvider, int>(async services =>
        {
            var db = (RegistryDb)services.GetService(typeof(RegistryDb))!;
            var calendars = (ICalendars)services.GetService(typeof(ICalendars))!;
            var clock = await db.Set<Clock>().SingleAsync(c => c.WorkItemId == item.Id, CaseOffice.Ct);
            change(clock, office.Clock.GetUtcNow(), await calendars.GetAsync(office.Service.OfficeId, CaseOffice.Ct));
            return await db.SaveChangesAsync(CaseOffice.Ct);
        });

    private static async Task<int> CountAsync(CaseOffice office)
    {
        var before = office.Statements.Count;
        await OfAsync(office);
        return office.Statements.Count - before;
    }

    private static async Task<RealityReport> OfAsync(CaseOffice office, DateTimeOffset? from = null) =>
        (await FindAsync(office, office.Service.OfficeId, null, from))!;

    private static Task<RealityReport?> FindAsync(CaseOffice office, Guid officeId, int? version, DateTimeOffset? from = null) =>
        office.WithAsync<RealityQuery, RealityReport?>(query => query.FindAsync(
            officeId, SmallProcedure.DefinitionId, version, (from ?? office.Clock.GetUtcNow().AddDays(-30), office.Clock.GetUtcNow().AddDays(1)), CaseOffice.Ct));

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);
}
