using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Reopening;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.PengaduanSteps;

namespace Lajur.Workflows.Tests;

/// <summary>Complaints at Probolinggo, by steps 2.b to 4 of SOP/P.6.5/01/425.111/2023 and the channels of seeds 0 and 2.</summary>
public abstract class PengaduanProbolinggoScenario
{
    private const string Layanan = "petugas-layanan";

    protected abstract TestDatabase NewDatabase();

    [Theory]
    [InlineData("bidang-dafduk", "dafduk")]
    [InlineData("bidang-capil", "capil")]
    public async Task It_is_studied_in_15_minutes_coordinated_in_an_hour_and_answered_in_another(string bidang, string officer)
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(27, 14, 20));
        var number = (await run.SubmitAsync(run.Complaint() with
        {
            Channel = Channel.Radio,
            ReceivedById = await run.OfficerIdAsync("petugas"),
        })).Number;
        Assert.Equal(At(30, 7, 35), (await run.OpenItemAsync(number, Layanan)).DueAt);
        await run.PassUntilAsync(At(30, 7, 35));
        await run.RegisterAsync(number, Layanan, "Teruskan ke bidang", "petugas", ("bagian", bidang));
        Assert.Equal(At(30, 8, 35), (await run.OpenItemAsync(number, bidang)).DueAt);
        await run.CompleteAsync(number, bidang, "Sudah ditindaklanjuti", officer, ("hasil", Finding));
        await run.CompleteAsync(number, Layanan, "Kirim jawaban", "petugas", ("jawaban", Answer));

        Assert.Equal((CaseStatus.Closed, "Dijawab"), ((await run.CaseAsync(number)).Status, (await run.CaseAsync(number)).Result));
        Assert.Equal("001/PENGADUAN/XI/2026", Assert.Single(await run.BookAsync()).Text);
    }

    [Fact]
    public async Task It_may_be_answered_at_once_and_the_kepala_dinas_answers_what_was_opened_again()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await run.RegisterAsync(receipt.Number, Layanan, "Jawab langsung", "petugas");
        await run.CompleteAsync(receipt.Number, Layanan, "Kirim jawaban", "petugas", ("jawaban", Answer));
        Assert.IsType<ReopenCaseResult.Reopened>(await run.ReopenAsync(receipt));

        await run.CompleteAsync(receipt.Number, "kepala-dinas", "Kirim jawaban akhir", "kepala", ("jawaban", "Loket kedua selalu dibuka."));

        Assert.Equal("Dijawab kembali oleh Kepala Dinas", (await run.CaseAsync(receipt.Number)).Result);
    }

    [Fact]
    public async Task A_lane_complained_about_where_all_are_meant_hands_its_steps_to_the_superiors()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint(("pelaksana", "petugas-layanan")))).Number;

        var lane = Assert.Single(await run.LanesAsync(number));
        Assert.Equal("petugas-verifikasi", lane);
        Assert.IsType<WorkItemResult.NotFound>(await run.TryCompleteAsync(number, lane, "Jawab langsung", "petugas", ("ringkasan", Summary)));
        await run.RegisterAsync(number, lane, "Jawab langsung", "kabid.dafduk");
        Assert.Equal(2, (await run.MessagesAsync("kepala")).Count);
    }

    [Fact]
    public async Task It_survives_a_restart_at_every_wait()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await run.RestartAsync();
        await run.RegisterAsync(receipt.Number, Layanan, "Teruskan ke bidang", "petugas", ("bagian", "bidang-capil"));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, "bidang-capil", "Sudah ditindaklanjuti", "capil", ("hasil", Finding));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Layanan, "Kirim jawaban", "petugas", ("jawaban", Answer));
        await run.RestartAsync();
        await run.PassUntilAsync(At(14, 8, month: 12));

        Assert.Equal(Engine.Running.WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
    }

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "probolinggo/pengaduan");
}
