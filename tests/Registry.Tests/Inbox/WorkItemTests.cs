using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Inbox;

public sealed class WorkItemTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Of_two_officers_claiming_at_once_one_wins_and_the_other_is_told_by_whom(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.ColleagueAsync("petugas", "rekan", "Rekan Kerja");
        var item = await office.OpenItemAsync((await office.SubmitAsync()).Number);

        var results = await Task.WhenAll(
            Task.Run(() => office.ClaimAsync(item.Id, "petugas")), Task.Run(() => office.ClaimAsync(item.Id, "rekan")));

        var winner = Assert.Single(results.OfType<WorkItemResult.Done>());
        var loser = Assert.Single(results.OfType<WorkItemResult.TakenBy>());
        var holder = winner.Item.ClaimedById == (await office.OfficerAsync("rekan")).Id ? "rekan" : "petugas";
        Assert.Equal((await office.OfficerAsync(holder)).Name, loser.Name);
        Assert.Equal(office.Clock.GetUtcNow(), loser.At);
        Assert.Equal(1, await office.ReadAsync(db => db.Set<CaseEvent>().CountAsync(e => e.Kind == CaseEventKind.Claimed, Ct)));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Of_two_officers_completing_at_once_one_wins_and_the_case_goes_on_once(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.ColleagueAsync("petugas", "rekan", "Rekan Kerja");
        var receipt = await office.SubmitAsync();
        var item = await office.OpenItemAsync(receipt.Number);

        var results = await Task.WhenAll(
            Task.Run(() => office.CompleteAsync(item, "petugas", SmallProcedure.Forward)),
            Task.Run(() => office.CompleteAsync(item, "rekan", SmallProcedure.Forward)));

        Assert.Single(results.OfType<WorkItemResult.Done>());
        var late = Assert.Single(results.OfType<WorkItemResult.AlreadyCompleted>());
        Assert.Equal(SmallProcedure.Forward, late.Outcome);
        Assert.Equal("Menyiapkan jawaban", (await office.OpenItemAsync(receipt.Number)).Title);
        Assert.Equal(2, await office.ReadAsync(db => db.Set<WorkItem>().CountAsync(Ct)));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_command_that_is_repeated_gives_the_same_answer_and_changes_nothing(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        var item = await office.OpenItemAsync(receipt.Number);

        var first = await office.CompleteAsync(item, "petugas", SmallProcedure.Forward, "once");
        var second = await office.CompleteAsync(item, "petugas", SmallProcedure.Forward, "once");

        Assert.Equal(WorkItemState.Completed, Assert.IsType<WorkItemResult.Done>(first).Item.State);
        Assert.Equal(WorkItemState.Completed, Assert.IsType<WorkItemResult.Done>(second).Item.State);
        Assert.Equal(1, await office.ReadAsync(db => db.Set<CaseEvent>().CountAsync(e => e.Kind == CaseEventKind.StepCompleted, Ct)));
        Assert.Equal(2, await office.ReadAsync(db => db.Set<WorkItem>().CountAsync(Ct)));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_case_goes_from_lane_to_lane_and_is_closed_with_its_answer(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.ColleagueAsync("petugas", "rekan", "Rekan Kerja");
        var receipt = await office.SubmitAsync();

        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await office.DoAsync(receipt.Number, "dafduk", SmallProcedure.Answered);
        await office.DoAsync(receipt.Number, "rekan", SmallProcedure.Signed);

        var matter = await office.CaseAsync(receipt.Number);
        Assert.Equal((CaseStatus.Closed, "Dijawab", "Syaratnya KK."), (matter.Status, matter.Result, matter.Answer));
        Assert.Equal(office.Clock.GetUtcNow(), matter.ClosedAt);
        Assert.Equal(0, await office.ReadAsync(db => db.Set<Clock>().CountAsync(c => c.FinishedAt == null, Ct)));
    }

    [Fact]
    public async Task Whoever_sorted_may_not_sign()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await office.DoAsync(receipt.Number, "dafduk", SmallProcedure.Answered);
        var item = await office.OpenItemAsync(receipt.Number);

        Assert.IsType<WorkItemResult.NotAllowed>(await office.ClaimAsync(item.Id, "petugas"));
        Assert.IsType<WorkItemResult.NotAllowed>(await office.CompleteAsync(item, "petugas", SmallProcedure.Signed));
        Assert.IsType<WorkItemResult.Done>(await office.CompleteAsync(item, "kabid", SmallProcedure.Signed));
    }

    [Fact]
    public async Task Another_lane_is_refused_and_another_office_sees_nothing()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.StrangerAsync();
        var receipt = await office.SubmitAsync();
        var item = await office.OpenItemAsync(receipt.Number);

        Assert.IsType<WorkItemResult.NotAllowed>(await office.ClaimAsync(item.Id, "capil"));
        Assert.IsType<WorkItemResult.NotAllowed>(await office.CompleteAsync(item, "capil", SmallProcedure.Forward));
        Assert.IsType<WorkItemResult.NotFound>(await office.ClaimAsync(item.Id, "tetangga"));
        Assert.IsType<WorkItemResult.NotFound>(await office.ReleaseAsync(item.Id, "tetangga"));
        Assert.IsType<WorkItemResult.NotFound>(await office.CompleteAsync(item, "tetangga", SmallProcedure.Forward));
        Assert.Null(await office.FileAsync(receipt.Number, "tetangga"));
    }

    [Fact]
    public async Task An_item_is_released_by_its_holder_or_by_the_head_of_the_lane()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.ColleagueAsync("petugas", "rekan", "Rekan Kerja");
        var item = await office.OpenItemAsync((await office.SubmitAsync()).Number);
        await office.ClaimAsync(item.Id, "petugas");

        Assert.IsType<WorkItemResult.TakenBy>(await office.ReleaseAsync(item.Id, "rekan"));
        Assert.IsType<WorkItemResult.TakenBy>(await office.CompleteAsync(item, "rekan", SmallProcedure.Forward));
        var released = Assert.IsType<WorkItemResult.Done>(await office.ReleaseAsync(item.Id, "kabid"));

        Assert.Equal((WorkItemState.Available, null), (released.Item.State, released.Item.ClaimedById));
        Assert.IsType<WorkItemResult.Done>(await office.ClaimAsync(item.Id, "rekan"));
    }

    [Fact]
    public async Task An_outcome_that_the_step_does_not_have_and_an_old_revision_are_refused()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var item = await office.OpenItemAsync((await office.SubmitAsync()).Number);
        await office.ClaimAsync(item.Id, "petugas");
        await office.ReleaseAsync(item.Id, "petugas");

        var old = await office.CompleteAsync(item, "petugas", SmallProcedure.Forward);
        var wrong = await office.CompleteAsync(item, "petugas", "Hapus saja");

        Assert.IsType<WorkItemResult.NotAllowed>(old);
        Assert.Equal(["outcome"], Assert.IsType<WorkItemResult.Invalid>(wrong).Errors.Keys);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_step_is_marked_late_once_when_its_norm_is_used_up(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();

        await office.AdvanceAsync(TimeSpan.FromMinutes(14));
        Assert.Null((await office.OpenItemAsync(receipt.Number)).LateAt);
        await office.AdvanceAsync(TimeSpan.FromMinutes(2));
        await office.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.NotNull((await office.OpenItemAsync(receipt.Number)).LateAt);
        Assert.Equal(1, await office.ReadAsync(db => db.Set<CaseEvent>().CountAsync(e => e.Kind == CaseEventKind.Late, Ct)));
    }
}
