using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Siak;
using Lajur.Registry.Tracking;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.Extensions.DependencyInjection;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Workflows.Tests;

/// <summary>The digital KTP of Probolinggo: eligibility, four steps, and one working day since the file is declared complete.</summary>
public abstract class KtpDigitalScenario
{
    private const string Verifikasi = "petugas-verifikasi";
    private const string Operator = "operator-siak";
    private const string Complete = "Nyatakan lengkap";
    private const string Return = "Kembalikan untuk dilengkapi";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task The_clock_begins_when_the_file_is_declared_complete_and_stops_when_the_ktp_is_issued()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(28, 20));
        var receipt = await run.SubmitAsync(Eligible(run));
        Assert.Null((await run.CaseClockAsync(receipt.Number)).StartedAt);
        Assert.Contains("belum mulai dihitung", receipt.Derivation, StringComparison.Ordinal);

        await run.CompleteFileAsync(receipt, ("sudahFoto", "true"));
        await run.PassUntilAsync(At(30, 10));
        await VerifyAsync(run, receipt.Number);
        var clock = await run.CaseClockAsync(receipt.Number);
        Assert.Equal((At(30, 10), At(1, 10, month: 12)), (clock.StartedAt!.Value, clock.DueAt!.Value));
        await run.PassUntilAsync(At(30, 15));
        await IssueAsync(run, receipt.Number);
        Assert.Null((await run.CaseClockAsync(receipt.Number)).DueAt);
        await run.PassUntilAsync(At(3, 9, month: 12));
        await run.CompleteFileAsync(receipt, ("hasil", "berhasil"));

        var closed = await run.CaseAsync(receipt.Number);
        Assert.Equal((CaseStatus.Closed, "KTP Digital terbit"), (closed.Status, closed.Result));
        Assert.Contains("SIAK-2026-77", closed.Answer, StringComparison.Ordinal);
        Assert.False((await run.CaseClockAsync(receipt.Number)).IsLate(run.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task One_working_day_skips_collective_leave_christmas_and_the_weekend()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(23, 14, month: 12));
        var receipt = await PhotographedAsync(run);
        await VerifyAsync(run, receipt.Number);

        Assert.Equal(At(28, 14, month: 12), (await run.CaseClockAsync(receipt.Number)).DueAt);
        Assert.Equal(At(28, 14, month: 12), (await run.OpenItemAsync(receipt.Number, Operator)).DueAt);
    }

    [Theory]
    [InlineData("tanggalLahir", "2010-01-01", "tanggalLahir", "17 tahun")]
    [InlineData("tanggalLahir", "2009-11-24", "tanggalLahir", "17 tahun")]
    [InlineData("perekaman", "belum", "perekaman", "kecamatan")]
    [InlineData("ponsel", "tidak", "ponsel", "tetap berlaku")]
    [InlineData("aplikasi", "belum", "aplikasi", "Play Store")]
    public async Task Who_is_not_eligible_is_told_kindly_and_what_to_do(string field, string value, string at, string advice)
    {
        await using var run = await OpenRunAsync();

        var refused = Assert.IsType<SubmitCaseResult.Invalid>(await run.TrySubmitAsync(Eligible(run, (field, value))));

        Assert.Equal([at], refused.Errors.Keys);
        Assert.Contains(advice, refused.Errors[at], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2009-11-23", "belum")]
    [InlineData("2010-01-01", "sudah")]
    public async Task Who_turns_seventeen_today_or_is_married_is_eligible(string born, string married)
    {
        await using var run = await OpenRunAsync();

        Assert.IsType<SubmitCaseResult.Submitted>(await run.TrySubmitAsync(Eligible(run, ("tanggalLahir", born), ("statusKawin", married))));
    }

    [Fact]
    public async Task Nobody_applies_without_an_identity_number()
    {
        await using var run = await OpenRunAsync();
        var application = Eligible(run);

        var refused = await run.TrySubmitAsync(application with { Applicant = application.Applicant with { Nik = null } });

        Assert.Equal(["nik"], Assert.IsType<SubmitCaseResult.Invalid>(refused).Errors.Keys);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_before_the_clock_begins()
    {
        await using var run = await OpenRunAsync();
        var receipt = await PhotographedAsync(run);
        await run.CompleteAsync(receipt.Number, Verifikasi, Return, "verifikator", ("pesan", "Foto Anda gelap. Ambil ulang."));
        await run.PassAsync(TimeSpan.FromDays(2));
        await run.CompleteFileAsync(receipt, ("keterangan", "Sudah saya ambil ulang."));

        Assert.Null((await run.CaseClockAsync(receipt.Number)).StartedAt);
        await VerifyAsync(run, receipt.Number);
        Assert.Equal([Operator], await run.LanesAsync(receipt.Number));
    }

    [Fact]
    public async Task Who_turns_out_not_to_be_eligible_is_refused_with_the_officers_words()
    {
        await using var run = await OpenRunAsync();
        var receipt = await PhotographedAsync(run);
        await run.CompleteAsync(
            receipt.Number, Verifikasi, "Tolak: tidak memenuhi syarat", "verifikator", ("pesan", "Perekaman Anda belum ada. Datanglah ke kecamatan."));

        var closed = await run.CaseAsync(receipt.Number);
        Assert.Equal(("Belum memenuhi syarat", "Perekaman Anda belum ada. Datanglah ke kecamatan."), (closed.Result, closed.Answer));
    }

    [Fact]
    public async Task What_SIAK_refuses_the_applicant_mends_and_the_operator_tries_again()
    {
        await using var run = await OpenRunAsync();
        var receipt = await PhotographedAsync(run);
        await VerifyAsync(run, receipt.Number);
        Assert.IsType<WorkItemResult.Invalid>(await run.TryCompleteAsync(receipt.Number, Operator, "Berhasil", "operator.siak"));
        await run.CompleteAsync(receipt.Number, Operator, "Belum berhasil", "operator.siak", ("alasan", "Surel di aplikasi salah."));
        Assert.Equal("Surel di aplikasi salah.", (await run.RequestsAsync(receipt.Number))[^1].Message);
        await run.CompleteFileAsync(receipt, ("keterangan", "Surel sudah benar."));
        await IssueAsync(run, receipt.Number);
        await run.CompleteFileAsync(receipt, ("hasil", "belum"), ("kendala", "PIN tidak diterima."));

        Assert.Equal([Operator], await run.LanesAsync(receipt.Number));
        await IssueAsync(run, receipt.Number);
        await run.CompleteFileAsync(receipt, ("hasil", "berhasil"));
        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
    }

    [Fact]
    public async Task A_late_operator_is_excused_once_and_a_silent_applicant_has_the_ktp_all_the_same()
    {
        await using var run = await OpenRunAsync();
        var receipt = await PhotographedAsync(run);
        await VerifyAsync(run, receipt.Number);
        await run.PassUntilAsync(At(24, 9));
        var told = Assert.Single(await run.EventsAsync(receipt.Number), e => e.Kind == CaseEventKind.Notified);
        Assert.Contains("memerlukan waktu lebih lama", told.Detail.Message, StringComparison.Ordinal);
        await IssueAsync(run, receipt.Number);
        await run.PassAsync(TimeSpan.FromDays(14));

        Assert.Equal("KTP Digital terbit", (await run.CaseAsync(receipt.Number)).Result);
    }

    [Fact]
    public async Task A_photograph_that_is_never_taken_closes_the_case()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(Eligible(run));

        await run.PassAsync(TimeSpan.FromDays(21));

        Assert.Equal(CaseStatus.Abandoned, (await run.CaseAsync(receipt.Number)).Status);
    }

    [Fact]
    public async Task A_connector_of_the_installations_own_takes_the_operators_place()
    {
        var connector = new RememberingConnector();
        await using var run = await OpenAsync(
            NewDatabase(), service: "probolinggo/ktp-digital", add: services => services.AddSingleton<ISiakConnector>(connector));
        var receipt = await PhotographedAsync(run);
        await VerifyAsync(run, receipt.Number);

        Assert.Empty(await run.OpenItemsAsync(receipt.Number));
        Assert.Equal((receipt.Number, "3574014107900003"), (connector.Asked!.CaseNumber, connector.Asked.Nik));
        var result = new RecordSiakResult { RequestId = connector.Asked.Id, Succeeded = true, Reference = "SIAK-9" };
        Assert.True(await run.AskAsync<RecordSiakResultHandler, bool>(handler => handler.HandleAsync(result)));
        Assert.False(await run.AskAsync<RecordSiakResultHandler, bool>(handler => handler.HandleAsync(result)));
        await run.CompleteFileAsync(receipt, ("hasil", "berhasil"));

        Assert.Contains("SIAK-9", (await run.CaseAsync(receipt.Number)).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_survives_a_restart_at_every_wait()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(Eligible(run));
        await run.RestartAsync();
        await run.CompleteFileAsync(receipt, ("sudahFoto", "true"));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Verifikasi, Return, "verifikator", ("pesan", "Foto Anda gelap."));
        await run.RestartAsync();
        await run.CompleteFileAsync(receipt, ("keterangan", "Sudah diulang."));
        await run.RestartAsync();
        await VerifyAsync(run, receipt.Number);
        await run.RestartAsync();
        await run.PassAsync(TimeSpan.FromHours(3));
        await run.RestartAsync();
        await IssueAsync(run, receipt.Number);
        await run.RestartAsync();
        await run.CompleteFileAsync(receipt, ("hasil", "berhasil"));

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(Engine.Running.WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
    }

    [Fact]
    public async Task The_applicants_own_steps_stand_in_the_procedure_and_say_whose_turn_it_is()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(Eligible(run));

        var tracked = (await run.AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(receipt.Number, receipt.Secret)))!;

        Assert.Equal(["1", "2", "2.1", "3", "4"], tracked.Steps.Rows.Select(row => row.Number));
        Assert.Equal(Registry.Sop.SopStepState.Current, tracked.Steps.Rows[1].State);
        Assert.Equal("Giliran Anda: Melaksanakan Foto Identitas Diri.", tracked.StateSentence);
        Assert.Equal(ClockTone.NotStarted, tracked.Clock!.Tone);
    }

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "probolinggo/ktp-digital");

    private static SubmitCase Eligible(OfficeRun run, params (string Field, string Value)[] instead)
    {
        (string Field, string Value)[] answers =
        [
            ("tanggalLahir", "1990-07-01"), ("statusKawin", "belum"), ("perekaman", "sudah"), ("ponsel", "android"),
            ("aplikasi", "sudah"), ("isiIdentitas", "true"), ("surelIkd", "siti@example.test"),
        ];
        return run.Application([.. answers.Where(answer => instead.All(other => other.Field != answer.Field)), .. instead]);
    }

    private static async Task<CaseReceipt> PhotographedAsync(OfficeRun run)
    {
        var receipt = await run.SubmitAsync(Eligible(run));
        Assert.IsType<CompleteFileResult.Completed>(await run.CompleteFileAsync(receipt, ("sudahFoto", "true")));
        return receipt;
    }

    private static Task<WorkItem> VerifyAsync(OfficeRun run, string number) =>
        run.CompleteAsync(number, Verifikasi, Complete, "verifikator", ("diperiksa", "usia"), ("diperiksa", "foto"));

    private static Task<WorkItem> IssueAsync(OfficeRun run, string number) =>
        run.CompleteAsync(number, Operator, "Berhasil", "operator.siak", ("nomorSiak", "SIAK-2026-77"));

    /// <summary>Keeps what it was asked; the test answers in its place.</summary>
    private sealed class RememberingConnector : ISiakConnector
    {
        public SiakRequest? Asked { get; private set; }

        public Task<SiakStart> BeginAsync(SiakRequest request, CancellationToken ct)
        {
            Asked = request;
            return Task.FromResult<SiakStart>(new SiakStart.ByConnector());
        }
    }
}
