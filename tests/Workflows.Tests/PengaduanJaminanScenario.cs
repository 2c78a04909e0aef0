using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Handling;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Inbox;
using Lajur.Registry.Verifying;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.PengaduanSteps;

namespace Lajur.Workflows.Tests;

/// <summary>What surrounds a complaint: its guarantee, its clock's words and its letter of answer speak of a complainant, and of nobody who is not to be named.</summary>
public abstract class PengaduanJaminanScenario
{
    private const string Janji = "pengaduan.kedopok";
    private const string Kasi = "kasi-pelayanan";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task A_leader_who_sees_the_matter_alone_is_not_told_even_a_masked_name()
    {
        await using var run = await OpenRunAsync();
        var guarantee = await BrokenAsync(run);

        var seen = (await FindAsync(run, guarantee.Id, "kasi.kedopok"))!;
        Assert.Equal(("Pengadu (identitas dirahasiakan)", true), (seen.Applicant.Name, seen.Applicant.Masked));
        Assert.Null(seen.Call);
        Assert.Equal("pengadu", seen.Words.Person);
        Assert.Equal("Siti Aminah", (await FindAsync(run, guarantee.Id, Janji))!.Applicant.Name);
        Assert.Equal("Siti Aminah", (await FindAsync(run, guarantee.Id, "camat.kedopok"))!.Applicant.Name);
    }

    [Fact]
    public async Task Whom_the_complaint_is_about_neither_answers_nor_ends_nor_decides_its_guarantee()
    {
        await using var run = await OpenRunAsync();
        var guarantee = await BrokenAsync(run);
        var (sekcam, camat) = (await run.OfficerIdAsync("sekcam.kedopok"), await run.OfficerIdAsync("camat.kedopok"));

        Assert.IsType<GuaranteeResult.NotFound>(await AnswerAsync(run, guarantee.Id, sekcam));
        Assert.IsType<GuaranteeResult.NotFound>(await run.AskAsync<EndGuaranteeHandler, GuaranteeResult>(
            end => end.HandleAsync(new() { GuaranteeId = guarantee.Id, OfficerId = sekcam, Reason = "Tidak perlu." })));
        Assert.IsType<GuaranteeResult.NotFound>(await run.DecideAsync(guarantee.Id, "sekcam.kedopok", isConfirmed: true));
        Assert.Equal(GuaranteeState.Open, (await FindAsync(run, guarantee.Id, "camat.kedopok"))!.Guarantee.State);
        Assert.IsType<GuaranteeResult.Done>(await AnswerAsync(run, guarantee.Id, camat));
    }

    [Fact]
    public async Task The_complaint_officer_knows_the_person_while_she_handles_it_and_is_told_why_not_afterwards()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        Assert.Equal("Siti Aminah", (await run.FileAsync(number, Janji))!.Applicant.Name);

        await run.RegisterAsync(number, Petugas, "Teruskan", Janji);

        var file = (await run.FileAsync(number, Janji))!;
        Assert.True(file.Applicant.Masked);
        Assert.Equal("Identitas pengadu hanya ditunjukkan kepada kepala kantor, dan kepada petugas pengaduan selama menanganinya.", file.Words.WhyHidden);
    }

    [Fact]
    public async Task Its_clock_waits_for_a_complainant_in_chip_ledger_and_derivation()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await run.CompleteAsync(receipt.Number, Petugas, "Minta keterangan pengadu", Janji, ("pesan", "Di loket mana Anda antre?"));

        var clock = (await run.FileAsync(receipt.Number, "camat.kedopok"))!.Clock!;
        Assert.Equal("menunggu pengadu", clock.DueText);
        Assert.Contains("menunggu pengadu melengkapi berkas", clock.Derivation, StringComparison.Ordinal);
        Assert.Equal("menunggu pengadu melengkapi berkas", Assert.Single((await run.CaseClockAsync(receipt.Number)).Stops).Reason);
    }

    [Fact]
    public async Task The_guarantee_tells_the_complainant_of_the_complaint()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await run.PassUntilAsync(At(20, 9, month: 12));

        var told = Assert.Single((await run.TrackAsync(receipt)).Guarantees).Sentence;

        Assert.Equal("Kami tidak menyelesaikan pengaduan Anda dalam waktu yang kami janjikan. Mohon maaf.", told);
    }

    [Fact]
    public async Task The_letter_of_an_answer_is_genuine_from_the_moment_of_the_answer_though_the_case_is_open_still()
    {
        await using var run = await OpenRunAsync();
        var command = run.Complaint();
        var receipt = await run.SubmitAsync(command with { Applicant = command.Applicant with { Medium = Registry.Cases.ContactMedium.Letter } });
        var code = await run.AskAsync<PaperCode, string>(async codes => codes.For(PaperKind.Answer, (await run.CaseAsync(receipt.Number)).Id));
        await run.RegisterAsync(receipt.Number, Petugas, "Teruskan", Janji);
        await run.CompleteAsync(receipt.Number, Kasi, "Laporan diterima", "kasi.kedopok");
        await run.CompleteAsync(receipt.Number, "sekretaris-kecamatan", "Jawab tanpa koordinasi", "sekcam.kedopok", ("hasil", Finding));
        Assert.Null(await VerifyAsync(run, code));
        await run.CompleteAsync(receipt.Number, Petugas, "Kirim jawaban", Janji, ("jawaban", Answer));
        Assert.Equal(WorkItemKind.Contact, Assert.Single(await run.OpenItemsAsync(receipt.Number)).Kind);

        Assert.Equal(new(2026, 11, 23), (await VerifyAsync(run, code))!.Date);
        await run.PassUntilAsync(At(24, 9));
        await run.CompleteAsync(receipt.Number, Petugas, "Sudah disampaikan", Janji);
        Assert.Equal(new(2026, 11, 23), (await VerifyAsync(run, code))!.Date);
        Assert.Equal((await run.TrackAsync(receipt)).AnsweredAt, At(23, 8));
        await run.ReopenAsync(receipt);
        Assert.Equal(new(2026, 11, 23), (await VerifyAsync(run, code))!.Date);
    }

    /// <summary>A complaint about the secretary, which the section let run out.</summary>
    private static async Task<Guarantee> BrokenAsync(OfficeRun run)
    {
        var number = (await run.SubmitAsync(run.Complaint(("petugas", "Wiwik Handayani")))).Number;
        await run.RegisterAsync(number, Petugas, "Teruskan", Janji);
        await run.PassUntilAsync(At(20, 9, month: 12));
        return Assert.Single(await run.GuaranteesAsync(number));
    }

    private static async Task<GuaranteeView?> FindAsync(OfficeRun run, Guid id, string officer)
    {
        var officerId = await run.OfficerIdAsync(officer);
        return await run.AskAsync<GuaranteeQuery, GuaranteeView?>(guarantees => guarantees.FindAsync(id, officerId));
    }

    private static Task<GuaranteeResult> AnswerAsync(OfficeRun run, Guid id, Guid officer) => run.AskAsync<AnswerGuaranteeHandler, GuaranteeResult>(
        answer => answer.HandleAsync(new() { GuaranteeId = id, OfficerId = officer, Answer = "Kami mohon maaf.", OperationId = $"jawab-{officer:N}" }));

    private static Task<GenuinePaper?> VerifyAsync(OfficeRun run, string code) =>
        run.AskAsync<PaperVerification, GenuinePaper?>(papers => papers.FindAsync(code, CancellationToken.None));

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "kedopok/pengaduan");
}
