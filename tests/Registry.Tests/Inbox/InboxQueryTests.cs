using Lajur.Registry.Cases;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;

namespace Lajur.Registry.Tests.Inbox;

public sealed class InboxQueryTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_long_inbox_costs_as_many_statements_as_a_short_one(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.SubmitAsync();
        await office.OfficerAsync("petugas");
        var forOne = await CountAsync(office);
        for (var i = 0; i < 9; i++)
        {
            await office.SubmitAsync();
        }

        var forTen = await CountAsync(office);

        // Officer, lane keys, lanes, rows, office, hours, holidays, and three counts.
        Assert.Equal(10, forOne);
        Assert.Equal(forOne, forTen);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_late_come_first_then_by_due_time_and_names_are_masked(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var old = await office.SubmitAsync();
        await office.AdvanceAsync(TimeSpan.FromMinutes(20));
        var fresh = await office.SubmitAsync();

        var page = await ReadAsync(office, "petugas", InboxView.Available);

        Assert.Equal([old.Number, fresh.Number], page.Rows.Select(row => row.CaseNumber));
        Assert.Equal([ClockTone.Late, ClockTone.OnTime], page.Rows.Select(row => row.Tone));
        Assert.Equal(["terlambat 5 menit (jam kerja)", "15 menit lagi"], page.Rows.Select(row => row.DueText));
        Assert.All(page.Rows, row => Assert.Equal("Siti A.", row.ApplicantName));
        Assert.Equal(new InboxCounts(0, 2, 0, 0, 1), page.Counts);
    }

    [Fact]
    public async Task What_I_take_moves_to_mine_and_what_I_finish_to_done()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        var item = await office.OpenItemAsync(receipt.Number);

        await office.ClaimAsync(item.Id, "petugas");
        var mine = await ReadAsync(office, "petugas", InboxView.Mine);
        var left = await ReadAsync(office, "petugas", InboxView.Available);
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        var done = await ReadAsync(office, "petugas", InboxView.Done);

        Assert.True(Assert.Single(mine.Rows).IsMine);
        Assert.Equal("Siti Rahmawati", mine.Rows[0].ClaimedByName);
        Assert.Empty(left.Rows);
        Assert.Equal(new InboxCounts(1, 0, 0, 0, 0), left.Counts);
        Assert.Equal(item.Id, Assert.Single(done.Rows).Id);
        Assert.Equal(new InboxCounts(0, 0, 0, 1, 0), done.Counts);
    }

    [Fact]
    public async Task Each_lane_sees_its_own_and_another_office_nothing()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.StrangerAsync();
        await office.SubmitAsync();

        Assert.Single((await ReadAsync(office, "petugas", InboxView.Available)).Rows);
        Assert.Empty((await ReadAsync(office, "dafduk", InboxView.Available)).Rows);
        Assert.Empty((await ReadAsync(office, "tetangga", InboxView.Available)).Rows);
        Assert.Equal(new InboxCounts(0, 0, 0, 0, 0), (await ReadAsync(office, "tetangga", InboxView.Mine)).Counts);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_filter_finds_by_number_title_lane_and_lateness(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.SubmitAsync();
        await office.AdvanceAsync(TimeSpan.FromMinutes(20));
        await office.SubmitAsync();

        Assert.Equal(1, await FoundAsync(office, new() { Text = "inf-2026-000002" }));
        Assert.Equal(2, await FoundAsync(office, new() { Text = "MEMILAH" }));
        Assert.Equal(0, await FoundAsync(office, new() { Text = "%" }));
        Assert.Equal(1, await FoundAsync(office, new() { OnlyLate = true }));
        Assert.Equal(0, await FoundAsync(office, new() { LaneKey = "bidang-dafduk" }));
        Assert.Equal(2, await FoundAsync(office, new() { ServiceId = office.Service.Id }));
        Assert.Equal(0, await FoundAsync(office, new() { Page = 2 }));
    }

    [Fact]
    public async Task The_page_of_a_step_says_what_came_before_and_what_may_be_done()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        var item = await office.OpenItemAsync(receipt.Number);

        var seen = (await ViewAsync(office, item.Id, "dafduk"))!;

        Assert.Null(await ViewAsync(office, item.Id, "capil"));
        Assert.Equal(["Permohonan", "Memilah permohonan"], seen.Earlier.Select(step => step.Title));
        Assert.Equal(SmallProcedure.Forward, seen.Earlier[1].OutcomeLabel);
        Assert.Equal(("1 jam", "30 menit"), (seen.Clock!.Budget, seen.CaseClock!.Budget));
        Assert.Equal([SmallProcedure.Answered], seen.Outcomes.Select(outcome => outcome.Name));
        Assert.Null(seen.NotAllowed);
        Assert.NotNull((await ViewAsync(office, item.Id, "kabid"))!.NotAllowed);
    }

    private static async Task<int> CountAsync(CaseOffice office)
    {
        var before = office.Statements.Count;
        await ReadAsync(office, "petugas", InboxView.Available);
        return office.Statements.Count - before;
    }

    private static async Task<int> FoundAsync(CaseOffice office, InboxFilter filter) =>
        (await ReadAsync(office, "petugas", InboxView.Available, filter)).Rows.Count;

    private static async Task<InboxPage> ReadAsync(
        CaseOffice office, string userName, InboxView view, InboxFilter? filter = null)
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<InboxQuery, InboxPage>(query => query.ForAsync(officer.Id, view, filter, Ct));
    }

    private static async Task<WorkItemView?> ViewAsync(CaseOffice office, Guid itemId, string userName)
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<WorkItemQuery, WorkItemView?>(query => query.FindAsync(itemId, officer.Id, Ct));
    }
}
