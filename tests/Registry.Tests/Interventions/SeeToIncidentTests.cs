using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Incidents;
using Lajur.Registry.Incidents.Lists;
using Lajur.Registry.Interventions;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Interventions;

public sealed class SeeToIncidentTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_case_that_broke_goes_on_after_it_was_tried_again_and_reaches_its_end(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();
        Assert.Equal(CaseStatus.Faulted, (await office.CaseAsync(receipt.Number)).Status);
        Assert.Contains("tertahan", (await office.TrackAsync(receipt)).StateSentence, StringComparison.Ordinal);
        await office.AdvanceAsync(TimeSpan.FromHours(2));

        var answer = await office.SeeToAsync((await office.IncidentAsync(receipt.Number)).Id, new IncidentRemedy.Retry(BrokenOffice.Name));

        Assert.False(Assert.IsType<InterventionAnswer.Done>(answer).Broke);
        Assert.Equal(CaseStatus.Running, (await office.CaseAsync(receipt.Number)).Status);
        var open = await OpenAsync(office, receipt.Number);
        Assert.Equal(["Bidang", "Samping"], open.Select(i => i.ActivityId).Order(StringComparer.Ordinal));
        var stop = Assert.Single((await ClockAsync(office, open.Single(i => i.ActivityId == "Samping"))).Stops);
        Assert.Equal(TimeSpan.FromHours(2), stop.To - stop.From);
        Assert.Contains("gangguan sistem", stop.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("tertahan", (await office.TrackAsync(receipt)).StateSentence, StringComparison.Ordinal);
        await CompleteAsync(office, open.Single(i => i.ActivityId == "Samping"), "dafduk", SmallProcedure.Answered);
        await office.DoAsync(receipt.Number, "dafduk", SmallProcedure.Answered);
        await office.ColleagueAsync("petugas", "rekan", "Rekan Petugas");
        await office.DoAsync(receipt.Number, "rekan", SmallProcedure.Signed);
        Assert.Equal(CaseStatus.Closed, (await office.CaseAsync(receipt.Number)).Status);
    }

    [Fact]
    public async Task A_formula_that_failed_says_why_and_where()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();

        var message = (await office.IncidentAsync(receipt.Number)).Message;

        Assert.Matches("^Failed to evaluate activity input 'Value': Cannot read .*[0-9]+", message);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task History_and_book_say_who_did_it_and_why(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();
        var incident = await office.IncidentAsync(receipt.Number);
        var admin = await office.OfficerAsync("admin");

        await office.SeeToAsync(incident.Id, new IncidentRemedy.Skip("Done"));

        var file = (await office.FileAsync(receipt.Number, "kepala"))!;
        var entry = file.History.Single(x => x.Kind == CaseEventKind.Intervened);
        Assert.Equal($"{admin.Name} melewati langkah “Menghitung nama” dengan hasil “Done”.", entry.Sentence);
        Assert.Equal("Data pemohon sudah dilengkapi.", entry.Detail);
        var closed = await office.ReadAsync(db => db.Set<IncidentEntry>().AsNoTracking().SingleAsync(Ct));
        Assert.Equal((IncidentState.Skipped, admin.Id, admin.Name), (closed.State, closed.ClosedById, closed.ClosedByName));
        Assert.Equal(("Menghitung nama", "Kecil"), (closed.StepTitle, closed.ProcedureName));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_try_that_breaks_again_holds_the_case_again_with_an_incident_of_its_own(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();
        var first = await office.IncidentAsync(receipt.Number);

        var answer = await office.SeeToAsync(first.Id, new IncidentRemedy.Retry([]));

        Assert.True(Assert.IsType<InterventionAnswer.Done>(answer).Broke);
        Assert.Equal(CaseStatus.Faulted, (await office.CaseAsync(receipt.Number)).Status);
        Assert.NotEqual(first.Id, (await office.IncidentAsync(receipt.Number)).Id);
        Assert.Empty(await OpenAsync(office, receipt.Number));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Of_two_administrators_at_once_one_wins_and_the_other_is_told_who(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();
        var incident = await office.IncidentAsync(receipt.Number);
        await AdministratorAsync(office, "admin2", "Administrator Kedua");

        var answers = await Task.WhenAll(
            office.SeeToAsync(incident.Id, new IncidentRemedy.Retry(BrokenOffice.Name)),
            office.SeeToAsync(incident.Id, new IncidentRemedy.Skip("Done"), "admin2"));

        Assert.Single(answers.OfType<InterventionAnswer.Done>());
        var late = Assert.Single(answers.OfType<InterventionAnswer.TooLate>());
        Assert.Contains("gangguan ini pada", late.Sentence, StringComparison.Ordinal);
        Assert.Contains("Data pemohon sudah dilengkapi.", late.Sentence, StringComparison.Ordinal);
        Assert.Single(await OpenAsync(office, receipt.Number), i => i.ActivityId == "Bidang");
    }

    [Fact]
    public async Task The_same_post_twice_changes_nothing_twice()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();
        var incident = await office.IncidentAsync(receipt.Number);
        IncidentRemedy retry = new IncidentRemedy.Retry(BrokenOffice.Name);

        Assert.IsType<InterventionAnswer.Done>(await office.SeeToAsync(incident.Id, retry, operation: "once"));
        Assert.IsType<InterventionAnswer.Done>(await office.SeeToAsync(incident.Id, retry, operation: "once"));

        Assert.Equal(2, (await OpenAsync(office, receipt.Number)).Count);
        var file = (await office.FileAsync(receipt.Number, "kepala"))!;
        Assert.Single(file.History, x => x.Kind == CaseEventKind.Intervened);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_applicant_who_was_asked_is_asked_again_and_keeps_the_time_that_was_left(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FragileProcedure.DrawAsync(office, asksBeside: true);
        var receipt = await office.BreakOneAsync();
        Assert.Null((await office.TrackAsync(receipt)).Request);
        await office.AdvanceAsync(TimeSpan.FromDays(30));

        await office.SeeToAsync((await office.IncidentAsync(receipt.Number)).Id, new IncidentRemedy.Retry(BrokenOffice.Name));
        await office.AdvanceAsync(TimeSpan.FromDays(1));

        var tracked = await office.TrackAsync(receipt);
        Assert.Equal(CaseStatus.WaitingForApplicant, tracked.Status);
        Assert.True(tracked.Request!.GiveUpAt > office.Clock.GetUtcNow().AddDays(7));
    }

    [Fact]
    public async Task Heads_see_and_administrators_act_and_others_learn_nothing()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();
        var incident = await office.IncidentAsync(receipt.Number);
        await office.StrangerAsync();

        Assert.Equal(incident.Id, Assert.Single((await office.ListAsync("kepala"))!.Rows).Entry.Id);
        Assert.Null(await office.ListAsync("petugas"));
        Assert.Empty((await office.ListAsync("tetangga"))!.Rows);
        foreach (var user in (string[])["kepala", "petugas", "tetangga"])
        {
            Assert.IsType<InterventionAnswer.NotFound>(await office.SeeToAsync(incident.Id, new IncidentRemedy.Resolve(), user));
        }
    }

    [Fact]
    public async Task The_list_is_searched_and_narrowed_by_age_and_procedure()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await FragileProcedure.DrawAsync(office);
        var old = await office.BreakOneAsync();
        await office.AdvanceAsync(TimeSpan.FromHours(30));
        await office.BreakOneAsync();

        var page = (await office.ListAsync("admin"))!;
        Assert.Equal((2, "Kecil"), (page.OpenCount, Assert.Single(page.Procedures).Name));
        Assert.Equal(old.Number, Assert.Single((await office.ListAsync("admin", new() { OlderThanHours = 24 }))!.Rows).CaseNumber);
        Assert.Equal(old.Number, Assert.Single((await office.ListAsync("admin", new() { Text = old.Number.ToLowerInvariant() }))!.Rows).CaseNumber);
        Assert.Empty((await office.ListAsync("admin", new() { DefinitionId = "lain" }))!.Rows);
        Assert.Empty((await office.ListAsync("admin", new() { Closed = true }))!.Rows);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Equal_incidents_are_tried_again_in_one_go(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FragileProcedure.DrawAsync(office);
        await office.BreakOneAsync();
        await office.BreakOneAsync();
        var receipt = await office.BreakOneAsync();
        var incident = await office.IncidentAsync(receipt.Number);
        var admin = await office.OfficerAsync("admin");

        var answer = await office.WithAsync<RetryAlikeHandler, InterventionAnswer>(handler => handler.HandleAsync(
            new() { IncidentId = incident.Id, OfficerId = admin.Id, Reason = "Sistem lain sudah pulih.", OperationId = "all" }, Ct));

        Assert.Equal("3 gangguan serupa dicoba lagi, tetapi semuanya terhenti lagi.", Assert.IsType<InterventionAnswer.Done>(answer).Sentence);
        var entries = await office.ReadAsync(db => db.Set<IncidentEntry>().AsNoTracking().ToListAsync(Ct));
        Assert.Equal((3, 3), (entries.Count(x => x.IsOpen), entries.Count(x => x.State == IncidentState.Retried)));
    }

    [Fact]
    public async Task The_page_of_an_incident_says_where_it_is_and_what_can_be_done()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();
        var incident = await office.IncidentAsync(receipt.Number);

        var seen = (await ViewAsync(office, incident.Id, "admin"))!;

        Assert.Equal("Rumus pada langkah ini gagal dihitung. Biasanya karena data yang dirujuk masih kosong atau bentuknya lain.", seen.Sentence);
        Assert.StartsWith("Sesudah langkah 2 pada SOP", seen.Place, StringComparison.Ordinal);
        Assert.Equal(["Done"], seen.Outcomes);
        Assert.Equal(["Bahan", "Nama"], seen.Data.Select(x => x.Name));
        Assert.Equal((true, 1, receipt.Number), (seen.MayAct, seen.AlikeCount, seen.CaseNumber));
        Assert.False((await ViewAsync(office, incident.Id, "kepala"))!.MayAct);
        Assert.Null(await ViewAsync(office, incident.Id, "petugas"));
    }

    private static async Task<IncidentView?> ViewAsync(CaseOffice office, string id, string userName)
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<IncidentReader, IncidentView?>(reader => reader.FindAsync(id, officer.Id, Ct));
    }

    private static async Task AdministratorAsync(CaseOffice office, string userName, string name)
    {
        var second = await office.ColleagueAsync("petugas", userName, name);
        await office.ReadAsync(db => db.Set<Registry.Offices.Officer>().Where(o => o.Id == second.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Role, Registry.Offices.OfficerRole.Administrator), Ct));
    }

    private static Task<List<WorkItem>> OpenAsync(CaseOffice office, string number) => office.ReadAsync(db =>
        db.Set<WorkItem>().AsNoTracking()
            .Where(i => (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed)
                && db.Set<Case>().Any(c => c.Id == i.CaseId && c.Number == number)).ToListAsync(Ct));

    private static Task<Clock> ClockAsync(CaseOffice office, WorkItem item) => office.ReadAsync(db =>
        db.Set<Clock>().AsNoTracking().SingleAsync(c => c.WorkItemId == item.Id, Ct));

    private static async Task CompleteAsync(CaseOffice office, WorkItem item, string userName, string outcome) =>
        Assert.IsType<WorkItemResult.Done>(await office.CompleteAsync(item, userName, outcome));
}
