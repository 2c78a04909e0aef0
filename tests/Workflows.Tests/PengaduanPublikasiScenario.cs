using Lajur.Registry.Complaints.Publications;
using Lajur.Registry.Complaints.Publications.Deciding;
using Lajur.Registry.History;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.PengaduanSteps;

namespace Lajur.Workflows.Tests;

/// <summary>
/// "Publikasi website" (standard 15 of Kedopok, component 6 h): an answered complaint is public only in words that an officer
/// released, naming nobody, and off the site again when it is withdrawn or opened again.
/// </summary>
public abstract class PengaduanPublikasiScenario
{
    private const string Rina = "pengaduan.bogor";
    private const string Told = "Loket kedua kini dibuka setiap hari kerja.";

    private static int s_operation;

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task It_is_public_in_the_officers_words_with_days_and_nothing_else_and_is_withdrawn_with_who_and_when()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(27, 14));
        var receipt = await run.SubmitAsync(run.Complaint());
        Assert.Empty((await ListAsync(run)).Complaints);
        await run.PassUntilAsync(At(30, 9));
        await AnswerAsync(run, receipt.Number);
        Assert.Empty((await ListAsync(run)).Complaints);

        Assert.IsType<PublicationResult.Done>(await PublishAsync(run, receipt.Number, operation: "sekali"));
        Assert.IsType<PublicationResult.Done>(await PublishAsync(run, receipt.Number, operation: "sekali"));

        var (complaints, count) = await ListAsync(run);
        Assert.Equal(1, count);
        Assert.Equal(new(ComplaintCategory.Time, Summary, Told, new(2026, 11, 27), new(2026, 11, 30), WorkingDays: 1), Assert.Single(complaints));
        Assert.Contains((await run.TrackAsync(receipt)).History, entry => entry.Kind == CaseEventKind.ComplaintPublished);
        var seen = (await run.FileAsync(receipt.Number, "kadis.bogor"))!.Complaint!;
        Assert.Equal("Rina Kartika", seen.Published!.Value.ByName);

        Assert.IsType<PublicationResult.Invalid>(await WithdrawAsync(run, receipt.Number, " "));
        Assert.IsType<PublicationResult.Done>(await WithdrawAsync(run, receipt.Number, "Warga meminta."));
        Assert.Empty((await ListAsync(run)).Complaints);
        var kept = Assert.Single((await ViewAsync(run, receipt.Number, Rina))!.All);
        Assert.Equal(("Rina Kartika", "Warga meminta.", run.Clock.GetUtcNow()), (kept.WithdrawnByName, kept.WithdrawnReason, kept.WithdrawnAt));
    }

    [Fact]
    public async Task Other_words_take_the_place_of_the_first_and_both_are_kept()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        await AnswerAsync(run, number);
        await PublishAsync(run, number);

        await PublishAsync(run, number, summary: "Antrean hari Senin terlalu lama.");

        Assert.Equal("Antrean hari Senin terlalu lama.", Assert.Single((await ListAsync(run)).Complaints).Summary);
        Assert.Equal(0, (await ListAsync(run)).Complaints[0].WorkingDays);
        Assert.Equal(2, (await ViewAsync(run, number, Rina))!.All.Count);
    }

    [Theory]
    [InlineData("Ibu Siti antre dua jam di loket.", "Siti")]
    [InlineData("Ibu SITI antre dua jam di loket.", "SITI")]
    [InlineData("Warga di JALAN MAWAR 5 antre dua jam.", "Jalan Mawar 5")]
    [InlineData("Antrean dua jam, telepon 0812-3456-7890.", "0812-3456-7890")]
    [InlineData("Antrean dua jam, lihat INF-2026-000012.", "INF-2026-000012")]
    [InlineData("Antrean dua jam, surel siti@example.test.", "siti@example.test")]
    [InlineData("Menurut Neneng Rohaeti antreannya dua jam.", "Neneng Rohaeti")]
    public async Task Words_that_give_somebody_away_are_refused_and_say_which(string summary, string found)
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        await AnswerAsync(run, number);

        var refused = Assert.IsType<PublicationResult.Invalid>(await PublishAsync(run, number, summary: summary));

        Assert.Contains(found, Assert.Single(refused.Errors).Value, StringComparison.Ordinal);
        Assert.Empty((await ListAsync(run)).Complaints);
    }

    [Fact]
    public async Task Nothing_is_public_before_the_answer_or_without_choice_words_and_a_second_look()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        Assert.IsType<PublicationResult.NotAllowed>(await PublishAsync(run, number));
        await AnswerAsync(run, number);

        var rina = await run.OfficerIdAsync(Rina);
        var refused = Assert.IsType<PublicationResult.Invalid>(await run.AskAsync<PublishComplaintHandler, PublicationResult>(publish => publish.HandleAsync(
            new() { CaseNumber = number, OfficerId = rina, Category = null, Summary = "", FollowUp = " ", IsChecked = false, OperationId = "kosong" })));

        Assert.Equal(["category", "followUp", "isChecked", "summary"], refused.Errors.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_worked_on_it_without_knowing_the_person_whom_it_is_about_and_other_offices_decide_nothing()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        var kasi = await run.OfficerIdAsync("kasi.bogor");
        await AnswerAsync(run, number, ("petugasTerkait", kasi.ToString()));
        await run.TurnToAsync("kedopok/pengaduan");
        var stranger = await run.OfficerIdAsync("camat.kedopok");
        await run.TurnToAsync("bogor/pengaduan");

        foreach (var officer in new[] { "data.bogor", "kasi.bogor", "kabid.bogor", "dba.bogor" })
        {
            Assert.Null(await ViewAsync(run, number, officer));
        }

        Assert.IsType<PublicationResult.NotFound>(await PublishAsync(run, number, officer: "data.bogor"));
        Assert.IsType<PublicationResult.NotFound>(await PublishAsync(run, number, officer: "kasi.bogor"));
        Assert.IsType<PublicationResult.NotFound>(await run.AskAsync<WithdrawPublicationHandler, PublicationResult>(withdraw => withdraw.HandleAsync(
            new() { CaseNumber = number, OfficerId = stranger, Reason = "Bukan milik kami." })));
        Assert.IsType<PublicationResult.Done>(await PublishAsync(run, number, officer: "kadis.bogor"));
    }

    [Fact]
    public async Task Opening_it_again_takes_it_off_the_site_until_somebody_releases_the_final_answer()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await AnswerAsync(run, receipt.Number);
        await PublishAsync(run, receipt.Number);

        await run.ReopenAsync(receipt);

        Assert.Empty((await ListAsync(run)).Complaints);
        Assert.IsType<PublicationResult.NotAllowed>(await PublishAsync(run, receipt.Number));
        await run.CompleteAsync(receipt.Number, "kepala-dinas", "Kirim jawaban akhir", "kadis.bogor", ("jawaban", "Loket kedua selalu dibuka."));
        Assert.Empty((await ListAsync(run)).Complaints);
        await PublishAsync(run, receipt.Number);
        Assert.Single((await ListAsync(run)).Complaints);
    }

    [Fact]
    public async Task What_is_answered_waits_in_the_list_of_those_who_may_decide_until_they_publish_or_decline_it()
    {
        await using var run = await OpenRunAsync();
        var kasi = await run.OfficerIdAsync("kasi.bogor");
        var (first, second) = ((await run.SubmitAsync(run.Complaint())).Number, (await run.SubmitAsync(run.Complaint(("petugas", "Rina Kartika")))).Number);
        Assert.Empty(await WaitingAsync(run, "kadis.bogor"));
        await AnswerAsync(run, first, ("petugasTerkait", kasi.ToString()));
        await run.PassAsync(TimeSpan.FromHours(1));

        var waiting = Assert.Single(await WaitingAsync(run, "kadis.bogor"));
        Assert.Equal((first, Summary, null), (waiting.CaseNumber, waiting.About, waiting.Decision));
        Assert.Equal(1, await CountAsync(run, Rina));
        foreach (var officer in new[] { "data.bogor", "kasi.bogor", "kabid.bogor", "dba.bogor", "admin.bogor" })
        {
            Assert.Empty(await WaitingAsync(run, officer));
        }

        Assert.IsType<PublicationResult.NotFound>(await DeclineAsync(run, first, "Bukan urusan saya.", "kabid.bogor"));
        Assert.IsType<PublicationResult.NotFound>(await DeclineAsync(run, second, "Tentang saya.", Rina));
        Assert.IsType<PublicationResult.NotAllowed>(await DeclineAsync(run, second, "Belum dijawab.", "kadis.bogor"));
        Assert.Equal("decline", Assert.Single(Assert.IsType<PublicationResult.Invalid>(await DeclineAsync(run, first, " ")).Errors).Key);
        Assert.IsType<PublicationResult.Done>(await DeclineAsync(run, first, "Orangnya mudah dikenali."));
        Assert.IsType<PublicationResult.Done>(await DeclineAsync(run, first, "Orangnya mudah dikenali."));

        Assert.Empty(await WaitingAsync(run, "kadis.bogor"));
        Assert.Equal((0, null), (await CountAsync(run, Rina), await CountAsync(run, "dba.bogor")));
        var kept = Assert.Single(await WaitingAsync(run, "kadis.bogor", PublicationStanding.KeptBack));
        Assert.Equal(new(run.Clock.GetUtcNow(), "Rina Kartika", "Orangnya mudah dikenali."), kept.Decision);
        Assert.Single((await run.FileAsync(first, Rina))!.History, entry => entry.Kind == CaseEventKind.PublicationDeclined);
        Assert.Empty((await ListAsync(run)).Complaints);

        Assert.IsType<PublicationResult.Done>(await PublishAsync(run, first));
        Assert.Single(await WaitingAsync(run, Rina, PublicationStanding.Published));
        Assert.IsType<PublicationResult.NotAllowed>(await DeclineAsync(run, first, "Masih dimuat."));
        await WithdrawAsync(run, first, "Warga meminta.");
        Assert.Equal("Warga meminta.", Assert.Single(await WaitingAsync(run, Rina, PublicationStanding.KeptBack)).Decision!.Reason);
    }

    [Fact]
    public async Task What_is_opened_again_is_decided_on_anew_once_it_is_answered()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint());
        await AnswerAsync(run, receipt.Number);
        await DeclineAsync(run, receipt.Number, "Belum tuntas.");
        await run.PassAsync(TimeSpan.FromMinutes(1));

        await run.ReopenAsync(receipt);
        Assert.Empty(await WaitingAsync(run, "kadis.bogor", PublicationStanding.KeptBack));
        await run.CompleteAsync(receipt.Number, "kepala-dinas", "Kirim jawaban akhir", "kadis.bogor", ("jawaban", "Loket kedua selalu dibuka."));

        Assert.Single(await WaitingAsync(run, "kadis.bogor"));
        Assert.Null((await ViewAsync(run, receipt.Number, "kadis.bogor"))!.Declined);
    }

    [Fact]
    public async Task An_office_shows_its_own_ten_a_page_the_last_answered_first()
    {
        await using var run = await OpenRunAsync();
        for (var i = 1; i <= PublishedComplaints.PageSize + 1; i++)
        {
            var number = (await run.SubmitAsync(run.Complaint())).Number;
            await AnswerAsync(run, number);
            await PublishAsync(run, number, summary: $"Antrean yang ke-{i} dua jam.");
            await run.PassAsync(TimeSpan.FromMinutes(1));
        }

        var (first, count) = await ListAsync(run);
        var (second, _) = await ListAsync(run, page: 2);

        Assert.Equal((PublishedComplaints.PageSize, PublishedComplaints.PageSize + 1), (first.Count, count));
        Assert.Equal(("Antrean yang ke-11 dua jam.", "Antrean yang ke-1 dua jam."), (first[0].Summary, Assert.Single(second).Summary));
        await run.TurnToAsync("kedopok/pengaduan");
        Assert.Equal(0, (await ListAsync(run)).Count);
    }

    private static async Task<int?> CountAsync(OfficeRun run, string officer)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<AnsweredComplaints, int?>(all => all.CountUndecidedAsync(id));
    }

    private static async Task AnswerAsync(OfficeRun run, string number, params (string, string)[] more)
    {
        await run.RegisterAsync(number, Petugas, "Teruskan", Rina, more);
        await run.CompleteAsync(number, Petugas, "Sudah dicek", Rina, ("temuan", "Hanya satu loket dibuka."));
        await run.CompleteAsync(number, "staf-pemanfaatan-data", "Cukup koordinasi internal", "data.bogor", ("hasil", Finding));
        await run.CompleteAsync(number, Petugas, "Kirim jawaban", Rina, ("jawaban", Answer));
    }

    private static async Task<PublicationResult> PublishAsync(
        OfficeRun run, string number, string officer = Rina, string summary = Summary, string? operation = null)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<PublishComplaintHandler, PublicationResult>(publish => publish.HandleAsync(new()
        {
            CaseNumber = number,
            OfficerId = id,
            Category = ComplaintCategory.Time,
            Summary = summary,
            FollowUp = Told,
            IsChecked = true,
            OperationId = operation ?? $"publish-{Interlocked.Increment(ref s_operation)}",
        }));
    }

    private static async Task<PublicationResult> WithdrawAsync(OfficeRun run, string number, string reason)
    {
        var id = await run.OfficerIdAsync(Rina);
        return await run.AskAsync<WithdrawPublicationHandler, PublicationResult>(withdraw => withdraw.HandleAsync(
            new() { CaseNumber = number, OfficerId = id, Reason = reason }));
    }

    private static async Task<PublicationResult> DeclineAsync(OfficeRun run, string number, string reason, string officer = Rina)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<DeclinePublicationHandler, PublicationResult>(decline => decline.HandleAsync(
            new() { CaseNumber = number, OfficerId = id, Reason = reason }));
    }

    private static async Task<IReadOnlyList<AnsweredComplaint>> WaitingAsync(
        OfficeRun run, string officer, PublicationStanding standing = PublicationStanding.Undecided)
    {
        var id = await run.OfficerIdAsync(officer);
        return (await run.AskAsync<AnsweredComplaints, (IReadOnlyList<AnsweredComplaint> Complaints, bool)>(all => all.ListAsync(id, standing, page: 1))).Complaints;
    }

    private static async Task<ComplaintPublicationView?> ViewAsync(OfficeRun run, string number, string officer)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<ComplaintPublicationQuery, ComplaintPublicationView?>(publications => publications.FindAsync(number, id));
    }

    private static Task<(IReadOnlyList<PublishedComplaint> Complaints, int Count)> ListAsync(OfficeRun run, int page = 1) =>
        run.AskAsync<PublishedComplaints, (IReadOnlyList<PublishedComplaint>, int)>(published => published.ListAsync(run.Office.Id, page));

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "bogor/pengaduan");
}
