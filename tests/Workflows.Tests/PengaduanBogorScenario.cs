using Lajur.Registry.Cases;
using Lajur.Registry.Reopening;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.PengaduanSteps;

namespace Lajur.Workflows.Tests;

/// <summary>Complaints at Bogor: on the spot, within, with others, solved; all within two working days.</summary>
public abstract class PengaduanBogorScenario
{
    private const string Section = "staf-pemanfaatan-data";
    private const string Rina = "pengaduan.bogor";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task It_goes_through_four_stages_within_two_working_days_over_a_weekend()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(27, 14));
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        Assert.Equal(At(1, 14, month: 12), (await run.CaseClockAsync(number)).DueAt);
        await UntilInternalAsync(run, number);
        await run.PassUntilAsync(At(30, 9));
        await run.CompleteAsync(number, Section, "Perlu koordinasi eksternal", "data.bogor", ("hasil", Finding));
        Assert.Equal("5", (await run.OpenItemAsync(number, Petugas)).StepNumber);
        await run.CompleteAsync(number, Petugas, "Sudah dikoordinasikan", Rina, ("instansi", "Kecamatan Cibinong"), ("hasil", "Loket tambahan disiapkan."));
        await run.PassUntilAsync(At(1, 13, month: 12));
        Assert.Contains("Loket tambahan", (await run.OpenItemAsync(number, Petugas)).Prefill, StringComparison.Ordinal);
        await run.CompleteAsync(number, Petugas, "Kirim jawaban", Rina, ("jawaban", Answer));

        var clock = await run.CaseClockAsync(number);
        Assert.False(clock.IsLate(run.Clock.GetUtcNow()));
        Assert.Equal(["2", "3", "4", "5", "6"], (await run.ItemsAsync(number)).Select(item => item.StepNumber).Order(StringComparer.Ordinal));
        Assert.Equal("001/PENGADUAN/XI/2026", Assert.Single(await run.BookAsync()).Text);
    }

    [Fact]
    public async Task Collective_leave_christmas_and_the_weekend_are_not_counted()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(23, 10, month: 12));
        var number = (await run.SubmitAsync(run.Complaint())).Number;

        Assert.Equal(At(29, 10, month: 12), (await run.CaseClockAsync(number)).DueAt);
    }

    [Fact]
    public async Task What_is_solved_within_needs_no_one_outside()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        await UntilInternalAsync(run, number);
        await run.CompleteAsync(number, Section, "Cukup koordinasi internal", "data.bogor", ("hasil", Finding));

        Assert.Equal("6", (await run.OpenItemAsync(number, Petugas)).StepNumber);
    }

    [Fact]
    public async Task The_kepala_dinas_answers_what_was_opened_again()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await AnswerAsync(run, receipt.Number);

        Assert.IsType<ReopenCaseResult.Reopened>(await run.ReopenAsync(receipt));
        await run.CompleteAsync(receipt.Number, "kepala-dinas", "Kirim jawaban akhir", "kadis.bogor", ("jawaban", "Loket kedua selalu dibuka."));

        Assert.Equal("Dijawab kembali oleh Kepala Dinas", (await run.CaseAsync(receipt.Number)).Result);
    }

    [Fact]
    public async Task It_survives_a_restart_at_every_wait()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await AnswerAsync(run, receipt.Number, run.RestartAsync);
        await run.ReopenAsync(receipt);
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, "kepala-dinas", "Kirim jawaban akhir", "kadis.bogor", ("jawaban", "Loket kedua selalu dibuka."));

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(Engine.Running.WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
    }

    private static async Task UntilInternalAsync(OfficeRun run, string number)
    {
        await run.RegisterAsync(number, Petugas, "Teruskan", Rina);
        await run.CompleteAsync(number, Petugas, "Sudah dicek", Rina, ("temuan", "Hanya satu loket dibuka."));
    }

    private static async Task AnswerAsync(OfficeRun run, string number, Func<Task>? between = null)
    {
        between ??= () => Task.CompletedTask;
        await between();
        await run.RegisterAsync(number, Petugas, "Teruskan", Rina);
        await between();
        await run.CompleteAsync(number, Petugas, "Sudah dicek", Rina, ("temuan", "Hanya satu loket dibuka."));
        await between();
        await run.CompleteAsync(number, Section, "Perlu koordinasi eksternal", "data.bogor", ("hasil", Finding));
        await between();
        await run.CompleteAsync(number, Petugas, "Sudah dikoordinasikan", Rina, ("instansi", "Kecamatan"), ("hasil", "Loket tambahan disiapkan."));
        await between();
        await run.CompleteAsync(number, Petugas, "Kirim jawaban", Rina, ("jawaban", Answer));
        await between();
    }

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "bogor/pengaduan");
}
