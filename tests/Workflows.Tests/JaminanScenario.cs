using Lajur.Registry.Attachments;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Revising;
using Lajur.Registry.Cases;
using Lajur.Registry.Escalations;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Handling;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.History;
using Lajur.Registry.Registers;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Workflows.Tests;

/// <summary>The guarantee of service (Jaminan Pelayanan), from a promise that was not kept to what the applicant gets for it.</summary>
public abstract class JaminanScenario
{
    private const string Counter = "petugas-layanan";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task A_promise_that_runs_out_after_a_weekend_opens_the_guarantee_by_itself_and_once_for_several_hosts()
    {
        await using var run = await OpenAsync(NewDatabase());
        await run.PassUntilAsync(At(27, 14, 15));
        var number = (await run.SubmitAsync(Channel.InPerson, ContactMedium.InPerson)).Number;

        await run.PassUntilAsync(At(30, 7, 45));
        Assert.Empty(await run.GuaranteesAsync(number));
        await run.RestartAsync();
        run.Clock.AdvanceTo(At(30, 7, 46));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => run.AskAsync<ClockWatch, int>(watch => watch.RunOnceAsync())));
        await run.PassUntilAsync(At(30, 9));

        var guarantee = Assert.Single(await run.GuaranteesAsync(number));
        Assert.Equal((GuaranteeCause.Breach, GuaranteeState.Open, GuaranteeRemedy.Deliver), (guarantee.Cause, guarantee.State, guarantee.Remedy));
        Assert.Equal((At(30, 7, 45), Counter, "001/2026"), (guarantee.BreachedAt, guarantee.LaneKey, guarantee.Number));
        var entry = Assert.Single(await run.ReadAsync(db => db.Set<RegisterEntry>().Where(e => e.Book == "jaminan").ToListAsync()));
        Assert.Equal("Waktu pelayanan terlampaui: Produk diantar ke rumah", entry.Subject);
        Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.GuaranteeOpened);
        foreach (var officer in new[] { "petugas", "kepala" })
        {
            var task = Assert.Single((await run.SignalsAsync(officer)).Tasks);
            Assert.Equal(("Antar produk ke rumah pemohon", "secepat mungkin"), (task.Title, task.DueText));
        }

        Assert.Empty((await run.SignalsAsync("capil")).Tasks);
    }

    [Fact]
    public async Task The_applicant_says_where_to_nobody_is_at_home_and_the_second_attempt_ends_it_with_an_encrypted_proof()
    {
        await using var run = await OpenAsync(NewDatabase());
        var receipt = await run.SubmitAsync(Channel.InPerson, ContactMedium.InPerson);
        await run.PassAsync(TimeSpan.FromHours(1));
        var id = Assert.Single(await run.GuaranteesAsync(receipt.Number)).Id;

        Assert.IsType<GuaranteeResult.Invalid>(await run.ArrangeAsync(receipt, id, "rumah"));
        Assert.IsType<GuaranteeResult.NotFound>(await run.ArrangeAsync(receipt with { Secret = "AAAA-BBBB-CCCC-DDDD" }, id, "Jl. Mastrip 12, Kedopok"));
        Assert.IsType<GuaranteeResult.Done>(await run.ArrangeAsync(receipt, id, "Jl. Mastrip 12 RT 03 RW 02, Kedopok"));
        Assert.IsType<GuaranteeResult.Done>(await run.DeliverAsync(id, "petugas", received: null));
        Assert.Equal(GuaranteeState.Open, Assert.Single(await run.GuaranteesAsync(receipt.Number)).State);
        await run.RestartAsync();
        Assert.IsType<GuaranteeResult.NotFound>(await run.DeliverAsync(id, "capil", "Siti Aminah"));
        Assert.IsType<GuaranteeResult.Done>(await run.DeliverAsync(id, "petugas", "Siti Aminah"));
        Assert.IsType<GuaranteeResult.NotAllowed>(await run.DeliverAsync(id, "petugas", "Siti Aminah"));

        var done = Assert.Single(await run.GuaranteesAsync(receipt.Number));
        Assert.Equal((GuaranteeState.Fulfilled, "Jl. Mastrip 12 RT 03 RW 02, Kedopok"), (done.State, done.Address));
        Assert.Equal([false, true], done.Attempts.OrderBy(attempt => attempt.Number).Select(attempt => attempt.IsDelivered));
        var proof = await run.ReadAsync(db => db.Set<AttachmentContent>().SingleAsync());
        Assert.Equal(-1, proof.Sealed.AsSpan().IndexOf(Photo));
        var tracked = await run.TrackAsync(receipt);
        Assert.Empty(tracked.Attachments);
        Assert.Contains("Diterima oleh Siti Aminah", Assert.Single(tracked.Guarantees).Attempts[^1].Sentence, StringComparison.Ordinal);
        Assert.Empty((await run.SignalsAsync("petugas")).Tasks);
    }

    [Fact]
    public async Task Where_nothing_can_be_carried_the_office_apologises_in_writing_and_by_e_mail()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync(Channel.Email, ContactMedium.Email)).Number;
        await run.PassAsync(TimeSpan.FromHours(1));
        var guarantee = Assert.Single(await run.GuaranteesAsync(number));

        Assert.Equal(GuaranteeRemedy.WrittenAnswer, guarantee.Remedy);
        Assert.Contains(await run.NoticesAsync(number), notice => notice.Body.Contains("Anda berhak atas jaminan pelayanan", StringComparison.Ordinal)
            && notice.Body.Contains("diantar langsung ke tempat tinggal pemohon", StringComparison.Ordinal) && notice.Body.Contains("GRATIS", StringComparison.Ordinal));
        Assert.IsType<GuaranteeResult.NotAllowed>(await run.DeliverAsync(guarantee.Id, "petugas", "Siti Aminah"));
        Assert.IsType<GuaranteeResult.Done>(await run.AskAsync<AnswerGuaranteeHandler, GuaranteeResult>(async answer => await answer.HandleAsync(new()
        {
            GuaranteeId = guarantee.Id,
            OfficerId = await run.OfficerIdAsync("petugas"),
            Answer = "Mohon maaf atas keterlambatan. Syaratnya KK dan KTP-el.",
            OperationId = "answer-1",
        })));

        Assert.Equal(GuaranteeState.Fulfilled, Assert.Single(await run.GuaranteesAsync(number)).State);
        Assert.Contains(await run.NoticesAsync(number), notice => notice.Body.Contains("Mohon maaf atas keterlambatan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_returned_in_time_is_no_breach_and_one_returned_too_late_is()
    {
        await using var run = await OpenAsync(NewDatabase());
        var inTime = await run.SubmitAsync();
        var tooLate = await run.SubmitAsync();
        await run.PassAsync(TimeSpan.FromMinutes(10));
        await run.CompleteAsync(inTime.Number, Counter, "Kembalikan untuk dilengkapi", "petugas", ("pesan", "Lengkapi."));
        await run.PassAsync(TimeSpan.FromMinutes(25));
        await run.CompleteAsync(tooLate.Number, Counter, "Kembalikan untuk dilengkapi", "petugas", ("pesan", "Lengkapi."));

        await run.PassUntilAsync(At(9, 9, month: 12));

        Assert.Equal(CaseStatus.Abandoned, (await run.CaseAsync(inTime.Number)).Status);
        Assert.Empty(await run.GuaranteesAsync(inTime.Number));
        var guarantee = Assert.Single(await run.GuaranteesAsync(tooLate.Number));
        Assert.Equal(GuaranteeState.Ended, guarantee.State);
        Assert.Contains("kelengkapan yang diminta tidak diberikan", guarantee.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_held_by_a_fault_breaks_its_promise_all_the_same()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync()).Number;
        var instance = (await run.CaseAsync(number)).InstanceId;
        await run.HoldAsync(instance);
        Assert.Equal(CaseStatus.Faulted, (await run.CaseAsync(number)).Status);

        await run.PassAsync(TimeSpan.FromHours(1));

        Assert.Equal(GuaranteeState.Open, Assert.Single(await run.GuaranteesAsync(number)).State);
    }

    [Fact]
    public async Task A_case_closed_late_while_no_host_looked_is_seen_afterwards()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync()).Number;
        await run.CompleteAsync(number, Counter, "Jawab langsung", "petugas");
        run.Clock.Advance(TimeSpan.FromMinutes(45));
        await run.CompleteAsync(number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Jawaban yang lengkap."));
        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(number)).Status);
        Assert.Empty(await run.GuaranteesAsync(number));

        await run.RestartAsync();
        await run.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(GuaranteeState.Open, Assert.Single(await run.GuaranteesAsync(number)).State);
    }

    [Fact]
    public async Task A_calendar_revised_so_that_it_was_no_breach_says_so_and_keeps_the_history()
    {
        await using var run = await OpenAsync(NewDatabase());
        await run.PassUntilAsync(At(27, 14, 15));
        var number = (await run.SubmitAsync()).Number;
        await run.PassUntilAsync(At(30, 9));
        Assert.Null(Assert.Single(await run.GuaranteesAsync(number)).NoBreachSince);

        await run.DecreeAsync(new Holiday(new(2026, 11, 30), "Cuti bersama tambahan", HolidayKind.CollectiveLeave));
        await run.RestartAsync();
        await run.AskAsync<CalendarRevisions, int>(revisions => revisions.ApplyAsync());
        await run.AskAsync<CalendarRevisions, int>(revisions => revisions.ApplyAsync());

        var taken = Assert.Single(await run.GuaranteesAsync(number));
        Assert.Equal((GuaranteeState.Open, At(30, 9)), (taken.State, taken.NoBreachSince));
        var events = await run.EventsAsync(number);
        Assert.Single(events, e => e.Kind == CaseEventKind.GuaranteeOpened);
        Assert.Contains("tidak terlampaui", Assert.Single(events, e => e.Kind == CaseEventKind.GuaranteeReviewed).Detail.Message, StringComparison.Ordinal);
        var figures = await run.FiguresAsync();
        Assert.Equal((0, 1), (figures.Sum(one => one.Breaches), figures.Sum(one => one.BreachesTakenBack)));

        await run.PassUntilAsync(At(1, 9, month: 12));
        Assert.Null(Assert.Single(await run.GuaranteesAsync(number)).NoBreachSince);
    }

    [Fact]
    public async Task A_wrong_product_reported_by_its_applicant_is_confirmed_by_a_leader_and_replaced()
    {
        await using var run = await OpenAsync(NewDatabase());
        var receipt = await run.SubmitAsync();
        Assert.IsType<GuaranteeResult.NotAllowed>(await run.ReportAsync(receipt, "Belum selesai."));
        await run.CompleteAsync(receipt.Number, Counter, "Jawab langsung", "petugas");
        await run.CompleteAsync(receipt.Number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Jawaban yang lengkap."));

        Assert.True((await run.TrackAsync(receipt)).MayReportShortfall);
        Assert.IsType<GuaranteeResult.Invalid>(await run.ReportAsync(receipt, " "));
        Assert.IsType<GuaranteeResult.Done>(await run.ReportAsync(receipt, "Nama saya salah tulis."));
        Assert.IsType<GuaranteeResult.NotAllowed>(await run.ReportAsync(receipt, "Sekali lagi."));
        var reported = Assert.Single(await run.GuaranteesAsync(receipt.Number));
        Assert.Equal((GuaranteeState.Reported, (string?)null), (reported.State, reported.Number));
        Assert.Empty((await run.SignalsAsync("petugas")).Tasks);
        Assert.Equal("Putuskan laporan jaminan pelayanan", Assert.Single((await run.SignalsAsync("kabid")).Tasks).Title);

        Assert.IsType<GuaranteeResult.NotAllowed>(await run.DecideAsync(reported.Id, "petugas", isConfirmed: true));
        Assert.IsType<GuaranteeResult.Done>(await run.DecideAsync(reported.Id, "kabid", isConfirmed: true));

        var open = Assert.Single(await run.GuaranteesAsync(receipt.Number));
        Assert.Equal((GuaranteeState.Open, GuaranteeRemedy.Replace, "001/2026"), (open.State, open.Remedy, open.Number));
        Assert.Equal("Ganti produk, lalu antar ke rumah pemohon", Assert.Single((await run.SignalsAsync("petugas")).Tasks).Title);
    }

    [Fact]
    public async Task A_report_that_is_declined_tells_why_and_after_its_days_nothing_can_be_reported()
    {
        await using var run = await OpenAsync(NewDatabase());
        var receipt = await run.SubmitAsync();
        await run.CompleteAsync(receipt.Number, Counter, "Jawab langsung", "petugas");
        await run.CompleteAsync(receipt.Number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Jawaban yang lengkap."));
        await run.ReportAsync(receipt, "Kurang ramah.");
        var id = Assert.Single(await run.GuaranteesAsync(receipt.Number)).Id;

        Assert.IsType<GuaranteeResult.Invalid>(await run.DecideAsync(id, "kepala", isConfirmed: false, reason: ""));
        Assert.IsType<GuaranteeResult.Done>(await run.DecideAsync(id, "kepala", isConfirmed: false, reason: "Rekaman menunjukkan sesuai."));

        var told = Assert.Single((await run.TrackAsync(receipt)).Guarantees);
        Assert.Equal((GuaranteeState.Declined, "Rekaman menunjukkan sesuai."), (told.State, told.Detail));
        await run.PassAsync(TimeSpan.FromDays(31));
        Assert.False((await run.TrackAsync(receipt)).MayReportShortfall);
        Assert.IsType<GuaranteeResult.NotAllowed>(await run.ReportAsync(receipt, "Terlambat."));
    }

    internal static readonly byte[] Photo =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
}
