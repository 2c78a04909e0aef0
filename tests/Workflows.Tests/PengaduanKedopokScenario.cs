using Lajur.Registry.Cases;
using Lajur.Registry.Reopening;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.PengaduanSteps;

namespace Lajur.Workflows.Tests;

/// <summary>
/// Complaints at Kedopok (standard 15, component 6): Buku Pengaduan, reported to Kasi Pelayanan and Sekretaris Kecamatan, who
/// coordinates with the section concerned; the result goes back by the complainant's own means.
/// </summary>
public abstract class PengaduanKedopokScenario
{
    private const string Kasi = "kasi-pelayanan";
    private const string Sekretaris = "sekretaris-kecamatan";
    private const string Janji = "pengaduan.kedopok";
    private const string Service = "Koordinasikan dengan Seksi Pelayanan";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task It_is_booked_reported_to_both_coordinated_and_answered()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        var entry = Assert.Single(await run.BookAsync());
        Assert.Equal((1, "001/PENGADUAN/XI/2026", "Pengaduan"), (entry.Number, entry.Text, entry.Subject));
        await run.RegisterAsync(receipt.Number, Petugas, "Teruskan", Janji);
        Assert.Equal([Kasi, Sekretaris], await run.LanesAsync(receipt.Number));

        await run.CompleteAsync(receipt.Number, Kasi, "Laporan diterima", "kasi.kedopok");
        await run.CompleteAsync(receipt.Number, Sekretaris, Service, "sekcam.kedopok", ("arahan", "Periksa antrean loket."));
        Assert.Contains("Periksa antrean loket.", (await run.OpenItemAsync(receipt.Number, Kasi)).Instructions, StringComparison.Ordinal);
        await run.CompleteAsync(receipt.Number, Kasi, "Sudah ditindaklanjuti", "kasi.kedopok", ("hasil", Finding));
        Assert.Contains(Finding, (await run.OpenItemAsync(receipt.Number, Petugas)).Prefill, StringComparison.Ordinal);
        await run.CompleteAsync(receipt.Number, Petugas, "Kirim jawaban", Janji, ("jawaban", Answer));

        var closed = await run.CaseAsync(receipt.Number);
        Assert.Equal((CaseStatus.Closed, "Dijawab", Answer), (closed.Status, closed.Result, closed.Answer));
        Assert.NotNull((await run.CaseClockAsync(receipt.Number)).FinishedAt);
        Assert.True((await run.TrackAsync(receipt)).Reopening!.IsOpen);
    }

    [Theory]
    [InlineData(ContactMedium.Letter, "Kirim surat kepada pengadu")]
    [InlineData(ContactMedium.Telephone, "Telepon pengadu")]
    [InlineData(ContactMedium.InPerson, "Sampaikan langsung kepada pengadu")]
    public async Task The_result_goes_back_by_the_complainants_own_means(ContactMedium medium, string title)
    {
        await using var run = await OpenRunAsync();
        var command = run.Complaint();
        var number = (await run.SubmitAsync(command with { Applicant = command.Applicant with { Medium = medium } })).Number;
        await UntilAnswerAsync(run, number);

        Assert.Equal(title, (await run.OpenItemAsync(number, Petugas)).Title);
        await run.CompleteAsync(number, Petugas, "Sudah disampaikan", Janji);
        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(number)).Status);
    }

    [Fact]
    public async Task The_other_section_or_nobody_may_be_coordinated_with()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        await run.RegisterAsync(number, Petugas, "Teruskan", Janji);
        await run.CompleteAsync(number, Sekretaris, "Koordinasikan dengan Seksi Trantib", "sekcam.kedopok", ("arahan", "Periksa parkir."));
        Assert.Equal([Kasi, "seksi-trantib"], await run.LanesAsync(number));
        await run.CompleteAsync(number, "seksi-trantib", "Sudah ditindaklanjuti", "trantib.kedopok", ("hasil", Finding));
        Assert.Equal([Kasi], await run.LanesAsync(number));

        var other = (await run.SubmitAsync(run.Complaint() with { Values = Suggestion(run) })).Number;
        await run.RegisterAsync(other, Petugas, "Teruskan", Janji);
        await run.CompleteAsync(other, Kasi, "Laporan diterima", "kasi.kedopok");
        await run.CompleteAsync(other, Sekretaris, "Jawab tanpa koordinasi", "sekcam.kedopok", ("hasil", Finding));
        Assert.Equal([Petugas], await run.LanesAsync(other));
        Assert.Equal(["Pengaduan", "Saran"], (await run.BookAsync()).Select(entry => entry.Subject));
    }

    [Fact]
    public async Task What_is_not_clear_is_asked_and_the_clock_stands_still_over_the_weekend()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(27, 13));
        var receipt = await run.SubmitAsync(run.Complaint());
        await run.CompleteAsync(receipt.Number, Petugas, "Minta keterangan pengadu", Janji, ("pesan", "Di loket mana Anda antre?"));
        Assert.Equal(CaseStatus.WaitingForApplicant, (await run.CaseAsync(receipt.Number)).Status);
        await run.PassUntilAsync(At(30, 9));
        await run.CompleteFileAsync(receipt, ("keterangan", "Loket satu."));

        Assert.Equal([Petugas], await run.LanesAsync(receipt.Number));
        Assert.Equal(At(7, 9, month: 12), (await run.CaseClockAsync(receipt.Number)).DueAt);
    }

    [Fact]
    public async Task A_complaint_that_nobody_explains_is_closed()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        await run.CompleteAsync(number, Petugas, "Minta keterangan pengadu", Janji, ("pesan", "Di loket mana Anda antre?"));

        await run.PassUntilAsync(At(8, 9, month: 12));

        Assert.Equal((CaseStatus.Abandoned, "Keterangan tidak diberikan"), ((await run.CaseAsync(number)).Status, (await run.CaseAsync(number)).Result));
    }

    [Fact]
    public async Task Who_is_not_content_opens_it_again_once_and_a_higher_desk_answers()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await UntilAnswerAsync(run, receipt.Number);

        Assert.IsType<ReopenCaseResult.Reopened>(await run.ReopenAsync(receipt));
        Assert.IsType<ReopenCaseResult.Reopened>(await run.ReopenAsync(receipt));
        Assert.IsType<ReopenCaseResult.NotOffered>(await run.ReopenAsync(receipt, "lain"));
        Assert.Equal(CaseStatus.Running, (await run.CaseAsync(receipt.Number)).Status);
        var item = Assert.Single(await run.OpenItemsAsync(receipt.Number));
        Assert.Equal(("camat", At(25, 8)), (item.LaneKey, item.DueAt!.Value));
        Assert.Contains("tetap tutup", item.Instructions, StringComparison.Ordinal);
        await run.CompleteAsync(receipt.Number, "camat", "Kirim jawaban akhir", "camat.kedopok", ("jawaban", "Loket kedua sekarang selalu dibuka."));

        var closed = await run.CaseAsync(receipt.Number);
        Assert.Equal((CaseStatus.Closed, "Dijawab kembali oleh Camat"), (closed.Status, closed.Result));
        Assert.Equal("Loket kedua sekarang selalu dibuka.", closed.Answer);
        Assert.IsType<ReopenCaseResult.NotOffered>(await run.ReopenAsync(receipt, "lagi"));
    }

    [Fact]
    public async Task After_fourteen_working_days_it_stays_answered()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await UntilAnswerAsync(run, receipt.Number);
        Assert.Equal(At(11, 8, month: 12), (await run.TrackAsync(receipt)).Reopening!.Until);

        await run.PassUntilAsync(At(11, 8, 1, month: 12));

        Assert.IsType<ReopenCaseResult.NotOffered>(await run.ReopenAsync(receipt));
        Assert.False((await run.TrackAsync(receipt)).Reopening!.IsOpen);
        Assert.Equal(Engine.Running.WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
        Assert.Equal((CaseStatus.Closed, "Dijawab"), ((await run.CaseAsync(receipt.Number)).Status, (await run.CaseAsync(receipt.Number)).Result));
    }

    [Fact]
    public async Task A_reason_that_says_nothing_and_a_strangers_code_open_nothing()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await UntilAnswerAsync(run, receipt.Number);
        var empty = new ReopenCase { Number = receipt.Number, Secret = receipt.Secret, Reason = " tidak ", OperationId = "1" };

        Assert.IsType<ReopenCaseResult.Invalid>(await run.AskAsync<ReopenCaseHandler, ReopenCaseResult>(handler => handler.HandleAsync(empty)));
        Assert.IsType<ReopenCaseResult.NotFound>(await run.ReopenAsync(receipt with { Secret = "AAAA-AAAA-AAAA-AAAA" }));
        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
    }

    [Fact]
    public async Task Numbers_of_the_book_have_neither_gap_nor_double_when_many_complain_at_once()
    {
        await using var run = await OpenRunAsync();
        var commands = Enumerable.Range(0, 6).Select(_ => run.Complaint()).ToList();

        await Task.WhenAll(commands.Select(command => Task.Run(() => run.SubmitAsync(command))));

        Assert.Equal([1, 2, 3, 4, 5, 6], (await run.BookAsync()).Select(entry => entry.Number));
    }

    [Fact]
    public async Task It_survives_a_restart_at_every_wait()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Petugas, "Minta keterangan pengadu", Janji, ("pesan", "Di loket mana Anda antre?"));
        await run.RestartAsync();
        await run.CompleteFileAsync(receipt, ("keterangan", "Loket satu."));
        await run.RestartAsync();
        await UntilAnswerAsync(run, receipt.Number, run.RestartAsync);
        await run.RestartAsync();
        await run.ReopenAsync(receipt);
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, "camat", "Kirim jawaban akhir", "camat.kedopok", ("jawaban", "Loket kedua sekarang selalu dibuka."));

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(Engine.Running.WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
    }

    private static async Task UntilAnswerAsync(OfficeRun run, string number, Func<Task>? between = null)
    {
        between ??= () => Task.CompletedTask;
        await run.RegisterAsync(number, Petugas, "Teruskan", Janji);
        await between();
        await run.CompleteAsync(number, Kasi, "Laporan diterima", "kasi.kedopok");
        await between();
        await run.CompleteAsync(number, Sekretaris, Service, "sekcam.kedopok", ("arahan", "Periksa antrean loket."));
        await between();
        await run.CompleteAsync(number, Kasi, "Sudah ditindaklanjuti", "kasi.kedopok", ("hasil", Finding));
        await between();
        await run.CompleteAsync(number, Petugas, "Kirim jawaban", Janji, ("jawaban", Answer));
    }

    private static Dictionary<string, string[]> Suggestion(OfficeRun run)
    {
        var values = run.Complaint().Values.ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal);
        values["jenis"] = ["saran"];
        return values;
    }

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "kedopok/pengaduan");
}
