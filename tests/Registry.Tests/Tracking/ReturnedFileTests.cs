using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Tracking;

public sealed class ReturnedFileTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_returned_file_stops_the_clocks_until_the_applicant_answers(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        await office.AdvanceAsync(TimeSpan.FromMinutes(10));
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);

        var waiting = await office.TrackAsync(receipt);
        await office.AdvanceAsync(TimeSpan.FromDays(1));
        var answered = await office.AnswerAsync(receipt, waiting.Request!.Id, "Ini KTP saya.");

        Assert.Equal((CaseStatus.WaitingForApplicant, ClockTone.Stopped), (waiting.Status, waiting.Clock!.Tone));
        Assert.Null(waiting.Clock.DueAt);
        Assert.Equal("Lampirkan KTP.", waiting.Request.Message);
        Assert.IsType<CompleteFileResult.Completed>(answered);
        var resumed = await office.TrackAsync(receipt);
        Assert.Equal(CaseStatus.Running, resumed.Status);
        Assert.Equal(office.Clock.GetUtcNow().AddMinutes(20), resumed.Clock!.DueAt);
        Assert.Contains("Waktu berhenti dari Senin, 23 November 2026 pukul 08.10 WIB", resumed.Clock.Derivation, StringComparison.Ordinal);
        Assert.Null(resumed.Request);
        Assert.Equal("Memilah permohonan", (await office.OpenItemAsync(receipt.Number)).Title);
    }

    [Fact]
    public async Task An_answer_counts_once_and_a_repeat_is_no_error()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);
        var request = (await office.TrackAsync(receipt)).Request!.Id;

        Assert.IsType<CompleteFileResult.Invalid>(await office.AnswerAsync(receipt, request, " "));
        Assert.IsType<CompleteFileResult.Completed>(await office.AnswerAsync(receipt, request, "Ini.", "once"));
        Assert.IsType<CompleteFileResult.Completed>(await office.AnswerAsync(receipt, request, "Ini.", "once"));
        Assert.IsType<CompleteFileResult.AlreadyAnswered>(await office.AnswerAsync(receipt, request, "Ini lagi."));
        Assert.IsType<CompleteFileResult.NotFound>(
            await office.AnswerAsync(receipt with { Secret = "AAAA-AAAA-AAAA-AAAA" }, request, "Ini."));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_file_that_nobody_completes_in_time_is_closed(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);
        var request = (await office.TrackAsync(receipt)).Request!;

        await office.AdvanceAsync(request.GiveUpAt!.Value - office.Clock.GetUtcNow());

        var matter = await office.CaseAsync(receipt.Number);
        Assert.Equal((CaseStatus.Abandoned, "Tidak dilengkapi"), (matter.Status, matter.Result));
        Assert.IsType<CompleteFileResult.AlreadyAnswered>(await office.AnswerAsync(receipt, request.Id, "Terlambat."));
        Assert.Equal(0, await office.ReadAsync(db => db.Set<Clock>().CountAsync(c => c.FinishedAt == null, Ct)));
    }

    [Fact]
    public async Task The_lane_that_asked_sees_the_case_under_waiting()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);
        var (clerk, other) = (await office.OfficerAsync("petugas"), await office.OfficerAsync("dafduk"));

        var page = await office.WithAsync<InboxQuery, InboxPage>(query => query.ForAsync(clerk.Id, InboxView.Waiting, ct: Ct));
        var elsewhere = await office.WithAsync<InboxQuery, InboxPage>(query => query.ForAsync(other.Id, InboxView.Waiting, ct: Ct));

        var row = Assert.Single(page.Rows);
        Assert.Equal((receipt.Number, "Siti A.", ClockTone.Stopped), (row.CaseNumber, row.ApplicantName, row.Tone));
        Assert.Equal(clerk.Name, row.ClaimedByName);
        Assert.Equal(new InboxCounts(0, 0, 1, 1, 0), page.Counts);
        Assert.Empty(elsewhere.Rows);
    }
}
