using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Intake;
using Lajur.Registry.Linking;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.PengaduanSteps;

namespace Lajur.Workflows.Tests;

/// <summary>Who handles a complaint and who sees what of it: nobody it is about, and the person as few as can be.</summary>
public abstract class PengaduanTertutupScenario
{
    private const string Kasi = "kasi-pelayanan";
    private const string Sekretaris = "sekretaris-kecamatan";
    private const string Janji = "pengaduan.kedopok";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task Whoever_worked_on_the_case_complained_of_neither_handles_nor_sees_it()
    {
        await using var run = await OpenRunAsync();
        var (complained, secret) = await RecordingAsync(run);
        var receipt = await run.SubmitAsync(run.Complaint(("perkara", complained.ToLowerInvariant()), ("kodePerkara", secret)));
        await run.RegisterAsync(receipt.Number, Petugas, "Teruskan", Janji);

        var item = await run.OpenItemAsync(receipt.Number, Kasi);
        Assert.IsType<WorkItemResult.NotFound>(await run.TryCompleteAsync(receipt.Number, Kasi, "Laporan diterima", "kasi.kedopok"));
        var kasi = await run.OfficerIdAsync("kasi.kedopok");
        Assert.IsType<WorkItemResult.NotFound>(await run.AskAsync<ClaimWorkItemHandler, WorkItemResult>(claim =>
            claim.HandleAsync(new() { WorkItemId = item.Id, OfficerId = kasi, OperationId = "kasi" })));
        Assert.Null(await run.AskAsync<WorkItemQuery, WorkItemView?>(items => items.FindAsync(item.Id, kasi)));
        Assert.Null(await run.FileAsync(receipt.Number, "kasi.kedopok"));
        Assert.Null(await run.FileAsync(receipt.Number, "loket.kedopok"));
        Assert.Empty((await run.InboxAsync("kasi.kedopok")).Rows);
        Assert.Equal(0, (await run.InboxAsync("kasi.kedopok")).Counts.Available);
        await run.CompleteAsync(receipt.Number, Kasi, "Laporan diterima", "sekcam.kedopok");
    }

    [Fact]
    public async Task The_complaint_shows_beside_the_case_to_whom_it_may()
    {
        await using var run = await OpenRunAsync();
        var (complained, secret) = await RecordingAsync(run);
        var receipt = await run.SubmitAsync(run.Complaint(("perkara", complained), ("kodePerkara", secret), ("petugas", "Bu Dewi")));

        var beside = (await run.FileAsync(receipt.Number, Janji))!.Complaint!;
        Assert.Equal((complained, true), (beside.About!.Number, beside.About.IsProven));
        Assert.Equal(["Dewi Lestari", "Slamet Widodo"], beside.Concerned);
        var link = Assert.Single((await run.FileAsync(complained, "camat.kedopok"))!.Links);
        Assert.Equal((CaseLinkKind.Complaint, receipt.Number), (link.Kind, link.Number));
        Assert.Empty((await run.FileAsync(complained, "kasi.kedopok"))!.Links);
        Assert.Empty((await run.FileAsync(complained, "loket.kedopok"))!.Links);
        Assert.Empty((await run.TrackAsync(new(complained, secret, null, null))).Records.Links);
        Assert.Equal(complained, Assert.Single((await run.TrackAsync(receipt)).Records.Links).Number);
    }

    [Fact]
    public async Task A_wrong_number_or_code_is_refused_with_what_to_do_and_a_number_alone_is_enough()
    {
        await using var run = await OpenRunAsync();
        var (complained, _) = await RecordingAsync(run);

        var unknown = Assert.IsType<SubmitCaseResult.Invalid>(await run.TrySubmitAsync(run.Complaint(("perkara", "PRK-2026-999999"))));
        Assert.Contains("tidak ada di kantor", unknown.Errors[ComplaintFields.CaseNumber], StringComparison.Ordinal);
        var wrong = Assert.IsType<SubmitCaseResult.Invalid>(
            await run.TrySubmitAsync(run.Complaint(("perkara", complained), ("kodePerkara", "AAAA-AAAA-AAAA-AAAA"))));
        Assert.Contains("bukan kode", wrong.Errors[ComplaintFields.CaseSecret], StringComparison.Ordinal);
        var alone = Assert.IsType<SubmitCaseResult.Invalid>(await run.TrySubmitAsync(run.Complaint(("kodePerkara", "AAAA"))));
        Assert.Contains("Tuliskan juga nomor", alone.Errors[ComplaintFields.CaseNumber], StringComparison.Ordinal);
        var receipt = await run.SubmitAsync(run.Complaint(("perkara", complained)));
        Assert.False((await run.FileAsync(receipt.Number, Janji))!.Complaint!.About!.IsProven);
    }

    [Fact]
    public async Task Where_the_complaint_is_about_the_complaint_officer_it_goes_to_the_superior_and_the_head_is_told()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint(("petugas", "Janji Siswanto")))).Number;

        var item = Assert.Single(await run.OpenItemsAsync(number));
        Assert.Equal(Sekretaris, item.LaneKey);
        Assert.Contains(number, Assert.Single(await run.MessagesAsync("camat.kedopok")).Text, StringComparison.Ordinal);
        Assert.Empty(await run.MessagesAsync("sekcam.kedopok"));
        Assert.Null(await run.FileAsync(number, Janji));
        var message = Assert.Single(await run.MessagesAsync("camat.kedopok"));
        var (camat, sekcam) = (await run.OfficerIdAsync("camat.kedopok"), await run.OfficerIdAsync("sekcam.kedopok"));
        await run.AskAsync<Registry.Messages.OfficerMessages, bool>(async messages => { await messages.MarkReadAsync(message.Id, sekcam); return true; });
        Assert.Single(await run.MessagesAsync("camat.kedopok"));
        await run.AskAsync<Registry.Messages.OfficerMessages, bool>(async messages => { await messages.MarkReadAsync(message.Id, camat); return true; });
        Assert.Empty(await run.MessagesAsync("camat.kedopok"));
        await run.RegisterAsync(number, Sekretaris, "Teruskan", "sekcam.kedopok");
    }

    [Fact]
    public async Task Whom_the_complaint_officer_finds_to_be_meant_is_kept_from_it_from_then_on()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint())).Number;
        var sekcam = await run.OfficerIdAsync("sekcam.kedopok");
        await run.RegisterAsync(number, Petugas, "Teruskan", Janji, ("petugasTerkait", sekcam.ToString()));

        Assert.Equal(["camat", Kasi], await run.LanesAsync(number));
        Assert.Null(await run.FileAsync(number, "sekcam.kedopok"));
        Assert.Equal(["Wiwik Handayani"], (await run.FileAsync(number, "camat.kedopok"))!.Complaint!.Concerned);
    }

    [Fact]
    public async Task Whom_it_is_about_does_not_enter_it_at_the_counter()
    {
        await using var run = await OpenRunAsync();
        var command = run.Complaint(("pelaksana", "petugas-loket")) with
        {
            Channel = Channel.SuggestionBox,
            ReceivedById = await run.OfficerIdAsync("loket.kedopok"),
        };

        Assert.IsType<SubmitCaseResult.Invalid>(await run.TrySubmitAsync(command));
        await run.SubmitAsync(command with { ReceivedById = await run.OfficerIdAsync(Janji) });
    }

    [Fact]
    public async Task The_section_reads_the_matter_and_never_the_person_and_every_look_is_logged()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint(("rahasiakan", "true")))).Number;
        var seen = (await run.FileAsync(number, Janji))!;
        Assert.Equal("Siti Aminah", seen.Applicant.Name);
        Assert.Contains(seen.Answers, answer => answer.Value == "Pedagang");
        await run.RegisterAsync(number, Petugas, "Teruskan", Janji);

        var section = (await run.FileAsync(number, "kasi.kedopok"))!;
        Assert.DoesNotContain("Siti", section.Applicant.Name, StringComparison.Ordinal);
        Assert.Null(section.Applicant.Phone);
        Assert.Contains(section.Answers, answer => answer.Value.StartsWith("Saya antre", StringComparison.Ordinal));
        Assert.DoesNotContain(section.Answers, answer => answer.Value is "Pedagang" or "Jalan Mawar 5");
        Assert.False(section.MayPrintReceipt);
        Assert.DoesNotContain("Siti", Assert.Single((await run.InboxAsync("kasi.kedopok")).Rows).ApplicantName, StringComparison.Ordinal);
        var kasi = await run.OfficerIdAsync("kasi.kedopok");
        var item = (await run.AskAsync<WorkItemQuery, WorkItemView?>(async items => await items.FindAsync((await run.OpenItemAsync(number, Kasi)).Id, kasi)))!;
        Assert.DoesNotContain("Siti", item.Applicant.Name, StringComparison.Ordinal);
        Assert.DoesNotContain(item.Earlier.SelectMany(step => step.Answers), answer => answer.Value == "Jalan Mawar 5");
        Assert.Equal("Siti Aminah", (await run.FileAsync(number, "camat.kedopok"))!.Applicant.Name);
        Assert.Null(await run.FileAsync(number, "rekam.kedopok"));

        var log = await run.ReadAsync(db => db.Set<AccessLogEntry>().Where(e => e.Subject == "case" || e.Subject == "work-item").ToListAsync());
        Assert.Contains(log, entry => entry.OfficerId == kasi && !entry.Unmasked);
        Assert.DoesNotContain(log, entry => entry.OfficerId == kasi && entry.Unmasked);
        var camat = await run.OfficerIdAsync("camat.kedopok");
        Assert.Contains(log, entry => entry.OfficerId == camat && entry.Unmasked);
    }

    [Fact]
    public async Task A_promise_broken_at_a_section_opens_its_guarantee_to_those_who_know_the_complainant_and_to_nobody_it_is_about()
    {
        await using var run = await OpenRunAsync();
        var number = (await run.SubmitAsync(run.Complaint(("petugas", "Wiwik Handayani")))).Number;
        await run.RegisterAsync(number, Petugas, "Teruskan", Janji);
        await run.PassUntilAsync(At(20, 9, month: 12));

        var guarantee = Assert.Single(await run.GuaranteesAsync(number));
        Assert.Equal(Petugas, guarantee.LaneKey);
        Assert.DoesNotContain("Siti", (await run.FileAsync(number, "kasi.kedopok"))!.Applicant.Name, StringComparison.Ordinal);
        var sekcam = await run.OfficerIdAsync("sekcam.kedopok");
        Assert.Null(await run.AskAsync<GuaranteeQuery, GuaranteeView?>(guarantees => guarantees.FindAsync(guarantee.Id, sekcam)));
        Assert.Empty((await run.AskAsync<GuaranteeQuery, GuaranteeList>(guarantees => guarantees.ListAsync(sekcam, new()))).Rows);
    }

    [Fact]
    public async Task The_book_tells_nobody_more_of_a_complaint_than_the_page_of_its_case()
    {
        await using var run = await OpenRunAsync();
        var numbers = new List<string>();
        foreach (var command in new[] { run.Complaint(), run.Complaint(("petugas", "Wiwik Handayani")), run.Complaint(("rahasiakan", "true")) })
        {
            numbers.Add((await run.SubmitAsync(command)).Number);
            await run.RegisterAsync(numbers[^1], Petugas, "Teruskan", Janji);
        }

        string[] person = ["Siti Aminah", "Pedagang", "Jalan Mawar 5", "siti@example.test"];
        foreach (var officer in new[] { Janji, "kasi.kedopok", "sekcam.kedopok", "camat.kedopok", "rekam.kedopok", "admin.kedopok" })
        {
            var rows = await run.BookRowsAsync(officer);
            Assert.Equal([3, 2, 1], rows.Select(row => row.Number));
            foreach (var (number, row) in numbers.AsEnumerable().Reverse().Zip(rows))
            {
                var (file, cells) = (await run.FileAsync(number, officer), row.Cells.Select(BookWords.Of).ToList());
                Assert.Equal(file?.Number, row.CaseNumber);
                Assert.True(file?.Applicant.Masked == false || !cells.Exists(person.Contains));
                Assert.True(file is { Answers.Count: > 0 } || !cells.Exists(cell => cell == Summary || cell.StartsWith("Saya antre", StringComparison.Ordinal)));
                Assert.True(file is not null || cells.SequenceEqual([$"{row.Number}", .. Enumerable.Repeat("disamarkan", cells.Count - 1)]));
            }

            Assert.Equal(rows.Reverse().Select(Words), (await run.BookExportAsync(officer)).Select(Words));
        }

        Assert.Equal([false, true, true], (await run.BookRowsAsync("camat.kedopok")).Select(row => row.Cells.Select(BookWords.Of).Contains("Jalan Mawar 5")));
        Assert.All(await run.BookRowsAsync(Janji), row => Assert.Contains(Summary, row.Cells.Select(BookWords.Of)));

        static string Words(BookRow row) => string.Join("; ", row.Cells.Select(BookWords.Of));
    }

    [Fact]
    public async Task In_the_book_nobody_finds_by_what_they_do_not_see()
    {
        await using var run = await OpenRunAsync();
        var (plain, about) = ((await run.SubmitAsync(run.Complaint())).Number, (await run.SubmitAsync(run.Complaint(("petugas", "Wiwik Handayani")))).Number);
        await run.RegisterAsync(plain, Petugas, "Teruskan", Janji);
        await run.RegisterAsync(about, Petugas, "Teruskan", Janji);

        Assert.Equal([about, plain], await FoundAsync("camat.kedopok", "jalan mawar"));
        Assert.Empty(await FoundAsync("kasi.kedopok", "jalan mawar"));
        Assert.Empty(await FoundAsync(Janji, "siti"));
        Assert.Equal([about, plain], await FoundAsync(Janji, "ANTREAN DI LOKET"));
        Assert.Equal([plain], await FoundAsync("sekcam.kedopok", "antrean di loket"));
        Assert.Empty(await FoundAsync("sekcam.kedopok", about));
        Assert.Equal([plain], (await run.BookRowsAsync("sekcam.kedopok", status: CaseStatus.Running)).Select(row => row.CaseNumber));
        Assert.Empty(await run.BookRowsAsync("rekam.kedopok", status: CaseStatus.Running));

        async Task<IEnumerable<string?>> FoundAsync(string officer, string text) => (await run.BookRowsAsync(officer, text)).Select(row => row.CaseNumber);
    }

    /// <summary>A recording that loket and kasi worked on, whose applicant is about to complain.</summary>
    private static async Task<(string Number, string Secret)> RecordingAsync(OfficeRun run)
    {
        await run.TurnToAsync("kedopok/perekaman-ktp-el");
        var receipt = await run.SubmitAsync(PerekamanSteps.Recording(run));
        await PerekamanSteps.ReceiveAsync(run, receipt.Number);
        await PerekamanSteps.InitialAsync(run, receipt.Number, "kasi.kedopok");
        await run.TurnToAsync("kedopok/pengaduan");
        return (receipt.Number, receipt.Secret);
    }

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "kedopok/pengaduan");
}
