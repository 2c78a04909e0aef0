using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Tracking;
using Lajur.Testing.Databases;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Workflows.Tests;

/// <summary>SOP/P.6.5/01/425.111/2023, information to the public, from the application to the answer.</summary>
public abstract class InformasiScenario
{
    private const string Counter = "petugas-layanan";
    private const string Dafduk = "bidang-dafduk";
    private const string Capil = "bidang-capil";
    private const string PassOn = "Teruskan ke bidang";
    private const string Return = "Kembalikan untuk dilengkapi";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task A_walk_in_is_studied_at_the_counter_answered_by_the_bidang_and_closed()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync(Channel.InPerson)).Number;

        var studied = await run.CompleteAsync(number, Counter, PassOn, "petugas", ("bidang", "pendaftaran-penduduk"));
        Assert.Equal("2.a", studied.StepNumber);
        Assert.Equal([Dafduk], await run.LanesAsync(number));
        await run.CompleteAsync(number, Dafduk, "Informasi diberikan", "dafduk", ("jawaban", "Bawa KK dan surat pindah."));
        var answering = await run.OpenItemAsync(number, Counter);
        Assert.Equal("4", answering.StepNumber);
        Assert.Contains("Bawa KK dan surat pindah.", answering.Prefill, StringComparison.Ordinal);
        await run.CompleteAsync(number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Silakan bawa KK dan surat pindah."));

        var closed = await run.CaseAsync(number);
        Assert.Equal(CaseStatus.Closed, closed.Status);
        Assert.Equal("Dijawab", closed.Result);
        Assert.Equal("Silakan bawa KK dan surat pindah.", closed.Answer);
    }

    [Fact]
    public async Task What_concerns_both_bidang_is_worked_on_by_both_at_once_and_answered_when_both_are_done()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync(Channel.Website)).Number;

        var studied = await run.CompleteAsync(number, Counter, PassOn, "petugas", ("bidang", "keduanya"));
        Assert.Equal("2.b", studied.StepNumber);
        Assert.Equal([Capil, Dafduk], await run.LanesAsync(number));
        await run.CompleteAsync(number, Capil, "Informasi diberikan", "capil", ("jawaban", "Jawaban pencatatan sipil."));
        Assert.Equal([Dafduk], await run.LanesAsync(number));
        await run.CompleteAsync(number, Dafduk, "Informasi diberikan", "dafduk", ("jawaban", "Jawaban pendaftaran penduduk."));

        var answering = await run.OpenItemAsync(number, Counter);
        Assert.Contains("Jawaban pencatatan sipil.", answering.Prefill, StringComparison.Ordinal);
        Assert.Contains("Jawaban pendaftaran penduduk.", answering.Prefill, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_counter_knows_is_answered_without_a_bidang()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync(Channel.WhatsApp)).Number;

        await run.CompleteAsync(number, Counter, "Jawab langsung", "petugas");
        await run.CompleteAsync(number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Gratis, tanpa biaya."));

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(number)).Status);
        Assert.Equal(["2.b", "4"], (await run.ItemsAsync(number)).Select(item => item.StepNumber).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_returned_file_stops_the_clocks_over_the_weekend_and_goes_on_when_it_is_complete()
    {
        await using var run = await OpenAsync(NewDatabase());
        await run.PassUntilAsync(At(27, 13));
        var receipt = await run.SubmitAsync(Channel.Website);
        await run.PassUntilAsync(At(27, 13, 10));
        await run.CompleteAsync(receipt.Number, Counter, Return, "petugas", ("pesan", "Sebutkan nama kelurahan Anda."));

        Assert.Equal(CaseStatus.WaitingForApplicant, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Null((await run.CaseClockAsync(receipt.Number)).DueAt);
        Assert.Equal("Sebutkan nama kelurahan Anda.", Assert.Single(await run.RequestsAsync(receipt.Number)).Message);
        await run.PassUntilAsync(At(30, 9));
        var completed = await run.CompleteFileAsync(receipt, ("keterangan", "Kelurahan Kedopok."));

        Assert.IsType<CompleteFileResult.Completed>(completed);
        Assert.Equal(CaseStatus.Running, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal("2.b", (await run.OpenItemAsync(receipt.Number, Counter)).StepNumber);
        var clock = await run.CaseClockAsync(receipt.Number);
        Assert.Equal(TimeSpan.FromMinutes(10), clock.Consumed);
        Assert.Equal(At(30, 9, 20), clock.DueAt);
        await run.CompleteAsync(receipt.Number, Counter, PassOn, "petugas", ("bidang", "pencatatan-sipil"));
        Assert.Equal([Capil], await run.LanesAsync(receipt.Number));
    }

    [Fact]
    public async Task A_file_that_is_never_completed_is_given_up_after_ten_working_days()
    {
        await using var run = await OpenAsync(NewDatabase());
        var receipt = await run.SubmitAsync(Channel.Email);
        await run.CompleteAsync(receipt.Number, Counter, Return, "petugas", ("pesan", "Lampirkan kutipan akta."));

        await run.PassUntilAsync(At(7, 7, 59, month: 12));
        Assert.Equal(CaseStatus.WaitingForApplicant, (await run.CaseAsync(receipt.Number)).Status);
        await run.PassUntilAsync(At(7, 8, 1, month: 12));

        var given = await run.CaseAsync(receipt.Number);
        Assert.Equal(CaseStatus.Abandoned, given.Status);
        Assert.Equal("Tidak dilengkapi", given.Result);
        Assert.Equal(CompletionRequestState.Expired, Assert.Single(await run.RequestsAsync(receipt.Number)).State);
    }

    [Fact]
    public async Task A_late_answer_tells_the_applicant_so_and_can_still_be_given()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync(Channel.Radio, ContactMedium.Telephone)).Number;
        await run.CompleteAsync(number, Counter, "Jawab langsung", "petugas");

        await run.PassAsync(TimeSpan.FromMinutes(61));
        Assert.NotNull((await run.OpenItemAsync(number, Counter)).LateAt);
        var told = Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.Notified);
        Assert.Contains("memerlukan waktu lebih lama", told.Detail.Message, StringComparison.Ordinal);
        await run.CompleteAsync(number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Jawaban yang terlambat."));

        Assert.Equal(WorkItemKind.Contact, (await run.OpenItemAsync(number, Counter)).Kind);
    }

    [Fact]
    public async Task Who_wishes_to_be_telephoned_is_telephoned_by_the_counter_before_the_case_is_closed()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync(Channel.Telephone, ContactMedium.Telephone)).Number;
        await run.CompleteAsync(number, Counter, "Jawab langsung", "petugas");
        await run.CompleteAsync(number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Loket buka pukul 07.30."));

        var call = await run.OpenItemAsync(number, Counter);
        Assert.Equal(WorkItemKind.Contact, call.Kind);
        Assert.Contains("elepon", call.Title, StringComparison.Ordinal);
        Assert.Contains("Loket buka pukul 07.30.", call.Instructions, StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Running, (await run.CaseAsync(number)).Status);
        await run.CompleteAsync(number, Counter, "Sudah disampaikan", "petugas");

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(number)).Status);
    }

    [Fact]
    public async Task Duties_may_be_separated_so_that_who_studied_does_not_answer()
    {
        var drawing = ShippedDrawing.Read("probolinggo", "informasi");
        drawing.Json["root"]!["activities"]!.AsArray().Single(a => a!["id"]!.ToString() == "Langkah4")!["notSameAs"] =
            ShippedDrawing.List("Langkah2a", "Langkah2b");
        await using var run = await OpenAsync(NewDatabase(), drawing);
        var number = (await run.SubmitAsync()).Number;
        await run.CompleteAsync(number, Counter, "Jawab langsung", "petugas");

        var answered = await run.TryCompleteAsync(number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Jawaban sendiri."));

        Assert.IsType<WorkItemResult.NotAllowed>(answered);
        await run.CompleteAsync(number, Counter, "Kirim jawaban", "kabid", ("jawaban", "Jawaban orang lain."));
    }

    [Fact]
    public async Task A_case_survives_a_restart_at_every_step()
    {
        await using var run = await OpenAsync(NewDatabase());
        var receipt = await run.SubmitAsync();
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Counter, Return, "petugas", ("pesan", "Apa nama anak Anda?"));
        await run.RestartAsync();
        await run.CompleteFileAsync(receipt, ("keterangan", "Budi Santoso."));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Counter, PassOn, "petugas", ("bidang", "keduanya"));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Dafduk, "Informasi diberikan", "dafduk", ("jawaban", "Jawaban dafduk."));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Capil, "Informasi diberikan", "capil", ("jawaban", "Jawaban capil."));
        await run.RestartAsync();
        await run.PassAsync(TimeSpan.FromHours(2));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Counter, "Kirim jawaban", "petugas", ("jawaban", "Jawaban lengkap."));

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(Engine.Running.WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
    }
}
