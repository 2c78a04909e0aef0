using Lajur.Registry.Cases;
using Lajur.Registry.Handovers;
using Lajur.Registry.Inbox;
using Lajur.Registry.Queues;
using Lajur.Registry.Registers;
using Lajur.Registry.Tracking;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.PerekamanSteps;

namespace Lajur.Workflows.Tests;

/// <summary>KTP-el recording at Kedopok (standard 15), seven steps over five lanes, from the application to the receipt.</summary>
public abstract class PerekamanScenario
{
    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task A_walk_in_goes_through_seven_steps_within_thirty_minutes_and_takes_the_letter_home()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"))).Number;
        Assert.Equal(At(23, 8, 30), (await run.CaseClockAsync(number)).DueAt);
        Assert.Equal(At(23, 8, 30), (await run.OpenItemAsync(number, Loket)).DueAt);

        await ReceiveAsync(run, number);
        await InitialAsync(run, number, "kasi.kedopok");
        var recording = await run.OpenItemAsync(number, Rekam);
        Assert.Equal("5", recording.StepNumber);
        Assert.Contains("R-001", recording.Instructions, StringComparison.Ordinal);
        await RecordAsync(run, number);
        Assert.Contains("001/KTP-EL/XI/2026", (await run.OpenItemAsync(number, Administrasi)).Instructions, StringComparison.Ordinal);
        await run.CompleteAsync(number, Administrasi, "Sudah dinomori dan distempel", "agenda.kedopok");
        await run.PassAsync(TimeSpan.FromMinutes(20));
        await HandOverAsync(run, number);

        var closed = await run.CaseAsync(number);
        Assert.Equal((CaseStatus.Closed, "Perekaman KTP-el selesai dan diserahkan"), (closed.Status, closed.Result));
        var entry = await EntryAsync(run, number);
        Assert.Equal((1, "agenda", "Sri Wahyuni"), (entry.Number, entry.Book, entry.StampedByName));
        var handover = await run.ReadAsync(db => db.Set<Handover>().SingleAsync(h => h.CaseId == closed.Id));
        Assert.Equal(("Siti Aminah", "Pemohon sendiri", "Dewi Lestari"), (handover.ReceivedBy, handover.Relation, handover.HandedByName));
        Assert.False((await run.CaseClockAsync(number)).IsLate(run.Clock.GetUtcNow()));
        Assert.Equal(
            ["2", "3", "4", "5", "6", "7"],
            (await run.ItemsAsync(number)).Select(item => item.StepNumber).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_received_the_file_neither_verifies_nor_initials_it()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"))).Number;
        await run.CompleteAsync(number, Loket, "Berkas lengkap", "kasi.kedopok", ("fotokopiKk", "ada"));

        Assert.IsType<WorkItemResult.NotAllowed>(await run.TryCompleteAsync(number, Kasi, "Sah", "kasi.kedopok"));
        await run.CompleteAsync(number, Kasi, "Sah", "sekcam.kedopok");
        Assert.IsType<WorkItemResult.NotAllowed>(await run.TryCompleteAsync(number, Kasi, "Beri paraf", "kasi.kedopok"));
        await run.CompleteAsync(number, Kasi, "Beri paraf", "sekcam.kedopok");

        Assert.Equal([Rekam], await run.LanesAsync(number));
    }

    [Fact]
    public async Task Whoever_entered_it_at_the_counter_received_it_too()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(await WalkInAsync(run, "kasi.kedopok"))).Number;
        await ReceiveAsync(run, number);

        Assert.IsType<WorkItemResult.NotAllowed>(await run.TryCompleteAsync(number, Kasi, "Sah", "kasi.kedopok"));
        await run.CompleteAsync(number, Kasi, "Sah", "sekcam.kedopok");
    }

    [Fact]
    public async Task An_incomplete_file_goes_back_and_the_clock_stands_still_over_the_weekend()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(27, 13, 50));
        var receipt = await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"));
        await run.PassUntilAsync(At(27, 14));
        await run.CompleteAsync(receipt.Number, Loket, Return, "loket.kedopok", ("pesan", "Bawa fotokopi Kartu Keluarga."));

        Assert.Equal(CaseStatus.WaitingForApplicant, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Null((await run.CaseClockAsync(receipt.Number)).DueAt);
        await run.PassUntilAsync(At(30, 9));
        Assert.IsType<CompleteFileResult.Completed>(
            await run.CompleteAtCounterAsync(receipt.Number, "loket.kedopok", ("keterangan", "Fotokopi sudah dibawa.")));

        var clock = await run.CaseClockAsync(receipt.Number);
        Assert.Equal((TimeSpan.FromMinutes(10), At(30, 9, 20)), (clock.Consumed, clock.DueAt!.Value));
        Assert.Equal("2", (await run.OpenItemAsync(receipt.Number, Loket)).StepNumber);
        Assert.Equal(At(30, 9, 20), (await run.OpenItemAsync(receipt.Number, Loket)).DueAt);
    }

    [Fact]
    public async Task A_file_that_nobody_completes_is_closed_after_ten_working_days()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"))).Number;
        await run.CompleteAsync(number, Loket, Return, "loket.kedopok", ("pesan", "Bawa fotokopi Kartu Keluarga."));

        await run.PassUntilAsync(At(7, 8, 1, month: 12));

        Assert.Equal((CaseStatus.Abandoned, "Tidak dilengkapi"), ((await run.CaseAsync(number)).Status, (await run.CaseAsync(number)).Result));
    }

    [Fact]
    public async Task What_is_not_valid_goes_back_to_the_counter_and_what_is_not_right_back_to_verification()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"))).Number;
        await ReceiveAsync(run, number);
        await run.CompleteAsync(number, Kasi, "Kembalikan ke loket", "kasi.kedopok", ("catatan", "Fotokopi tidak terbaca."));
        Assert.Equal("2", (await run.OpenItemAsync(number, Loket)).StepNumber);
        await ReceiveAsync(run, number);
        await run.CompleteAsync(number, Kasi, "Sah", "kasi.kedopok");
        await run.CompleteAsync(number, Kasi, "Kembalikan untuk diverifikasi", "kasi.kedopok", ("koreksi", "Nama belum sama."));

        Assert.Equal("3", (await run.OpenItemAsync(number, Kasi)).StepNumber);
        await InitialAsync(run, number, "kasi.kedopok");
        Assert.Equal([Rekam], await run.LanesAsync(number));
    }

    [Fact]
    public async Task An_appointment_on_a_free_day_moves_to_the_next_open_one_and_the_clock_waits_for_the_applicant_to_come()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(22, 9, month: 12));
        var receipt = await run.SubmitAsync(Recording(run, ("tanggalDatang", "2026-12-24")));
        await ReceiveAsync(run, receipt.Number);
        await InitialAsync(run, receipt.Number, "kasi.kedopok");

        var ticket = await TicketAsync(run, receipt.Number);
        Assert.Equal((new DateOnly(2026, 12, 28), "R-001"), (ticket.Day, ticket.Text));
        var asked = Assert.Single(await run.RequestsAsync(receipt.Number));
        Assert.Contains("Senin, 28 Desember 2026", asked.Message, StringComparison.Ordinal);
        Assert.Equal(Rekam, asked.LaneKey);
        Assert.Null((await run.CaseClockAsync(receipt.Number)).DueAt);
        Assert.IsType<CompleteFileResult.NotAllowed>(await run.CompleteFileAsync(receipt));
        await run.PassUntilAsync(At(28, 8, month: 12));
        Assert.IsType<CompleteFileResult.Completed>(await run.CompleteAtCounterAsync(receipt.Number, "rekam.kedopok"));

        Assert.Equal("5", (await run.OpenItemAsync(receipt.Number, Rekam)).StepNumber);
        Assert.Equal(At(28, 8, 30, month: 12), (await run.CaseClockAsync(receipt.Number)).DueAt);
    }

    [Fact]
    public async Task Who_cannot_be_recorded_is_given_another_number_and_comes_again()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"))).Number;
        await ReceiveAsync(run, number);
        await InitialAsync(run, number, "kasi.kedopok");
        await run.CompleteAsync(
            number, Rekam, "Jadwalkan ulang", "rekam.kedopok", ("kendala", "Alat sidik jari rusak."), ("tanggalDatang", "2026-11-28"));

        var tickets = await TicketsAsync(run, number);
        Assert.Equal([(new DateOnly(2026, 11, 23), true), (new DateOnly(2026, 11, 30), false)], tickets.Select(t => (t.Day, t.ReplacedAt is not null)));
        await run.CompleteAtCounterAsync(number, "rekam.kedopok");
        await RecordAsync(run, number);
        Assert.Equal([Administrasi], await run.LanesAsync(number));
    }

    [Fact]
    public async Task Who_never_comes_is_not_waited_for_for_ever()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(Recording(run));
        await ReceiveAsync(run, receipt.Number);
        await InitialAsync(run, receipt.Number, "kasi.kedopok");

        await run.PassAsync(TimeSpan.FromDays(60));

        Assert.Equal("Pemohon tidak datang", (await run.CaseAsync(receipt.Number)).Result);
    }

    [Fact]
    public async Task Agenda_numbers_have_neither_gap_nor_double_when_many_steps_end_at_once_and_one_is_refused()
    {
        await using var run = await OpenRunAsync();
        List<string> numbers = [];
        for (var i = 0; i < 6; i++)
        {
            var number = (await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"))).Number;
            await ReceiveAsync(run, number);
            await InitialAsync(run, number, "kasi.kedopok");
            numbers.Add(number);
        }

        Assert.IsType<WorkItemResult.Invalid>(await run.TryCompleteAsync(numbers[0], Rekam, "Perekaman selesai", "rekam.kedopok"));
        await Task.WhenAll(numbers.Select(number => Task.Run(() => RecordAsync(run, number))));

        var entries = await run.ReadAsync(db => db.Set<RegisterEntry>().OrderBy(e => e.Number).ToListAsync());
        Assert.Equal([1, 2, 3, 4, 5, 6], entries.Select(entry => entry.Number));
        Assert.Equal(6, entries.Select(entry => entry.CaseId).Distinct().Count());
        Assert.Equal([1, 2, 3, 4, 5, 6], (await run.ReadAsync(db => db.Set<QueueTicket>().Select(t => t.Number).ToListAsync())).Order());
    }

    [Fact]
    public async Task The_applicant_reads_where_to_be_and_to_whom_it_was_given_and_the_books_show_at_the_case()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"));
        await WholeWayAsync(run, receipt.Number, _ => Task.CompletedTask);

        var tracked = (await run.AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(receipt.Number, receipt.Secret)))!;
        Assert.Contains(tracked.History, entry => entry.Sentence == "Nomor antrean Anda R-001.");
        Assert.Contains(tracked.History, entry => entry.Sentence.EndsWith("diserahkan kepada Siti Aminah.", StringComparison.Ordinal));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], tracked.Steps.Rows.Select(row => row.Number));
        Assert.Equal("Bukan oleh petugas langkah 1 dan langkah 2.", tracked.Steps.Rows[3].Remark);
        var file = (await run.AskAsync<CaseQuery, CaseFile?>(async cases =>
            await cases.FindAsync(receipt.Number, await run.OfficerIdAsync("agenda.kedopok"))))!;
        Assert.Equal("001/KTP-EL/XI/2026", Assert.Single(file.Records.Entries).Text);
        Assert.Empty(file.Records.Handovers);
    }

    [Fact]
    public async Task Nobody_of_another_office_sees_the_case()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(await WalkInAsync(run, "loket.kedopok"))).Number;
        var item = await run.OpenItemAsync(number, Loket);
        await run.TurnToAsync("probolinggo/informasi");
        var stranger = await run.OfficerIdAsync("kepala");

        Assert.Null(await run.AskAsync<CaseQuery, CaseFile?>(cases => cases.FindAsync(number, stranger)));
        Assert.IsType<WorkItemResult.NotFound>(await run.AskAsync<ClaimWorkItemHandler, WorkItemResult>(claim =>
            claim.HandleAsync(new() { WorkItemId = item.Id, OfficerId = stranger, OperationId = "stranger" })));
    }

    [Fact]
    public async Task It_survives_a_restart_at_every_wait()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(Recording(run, ("tanggalDatang", "2026-11-24")));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Loket, Return, "loket.kedopok", ("pesan", "Bawa fotokopi Kartu Keluarga."));
        await run.RestartAsync();
        await run.CompleteFileAsync(receipt, ("keterangan", "Saya bawa besok."));
        await WholeWayAsync(run, receipt.Number, _ => run.RestartAsync());

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(Engine.Running.WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
    }

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "kedopok/perekaman-ktp-el");
}
