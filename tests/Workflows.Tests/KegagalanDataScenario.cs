using Lajur.Registry.Cases;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Breaches.Handling;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Verifying;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.KegagalanDataSteps;

namespace Lajur.Workflows.Tests;

/// <summary>Data were disclosed (UU 27/2022, article 46): people and authority are told within 72 real hours, each person once.</summary>
public abstract partial class KegagalanDataScenario
{
    private readonly PostOffice _post = new();

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task Everybody_is_told_once_by_their_medium_and_reads_it_on_the_tracking_page()
    {
        await using var run = await OpenRunAsync();
        var mailed = await ApplyAsync(run, ContactMedium.Email);
        var tracking = await ApplyAsync(run, ContactMedium.TrackingPage);
        var called = await ApplyAsync(run, ContactMedium.Telephone);
        var written = await ApplyAsync(run, ContactMedium.InPerson);
        var apart = await ApplyAsync(run, ContactMedium.Email);
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers($"{mailed.Number}, {tracking.Number}\n{called.Number.ToLowerInvariant()} {written.Number}")));
        Assert.Empty((await run.TrackAsync(mailed)).Breaches);

        var told = await Task.WhenAll(TellAsync(run, id), TellAsync(run, id), TellAsync(run, id, Admin, "kirim-2"));
        Assert.Contains(told, one => one is BreachResult.Done);
        await run.RestartAsync();
        await TellAsync(run, id);
        await PostAsync(run);
        await PostAsync(run);

        var letters = _post.Letters.Where(letter => letter.Subject.Contains("data pribadi", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, letters.Count);
        Assert.All(letters, letter =>
        {
            Assert.Contains("Nama, NIK, dan nomor telepon.", letter.Body, StringComparison.Ordinal);
            Assert.Contains("Buku tidak lagi dibawa ke luar kantor.", letter.Body, StringComparison.Ordinal);
        });
        var view = (await ViewAsync(run, id))!;
        Assert.Equal((2, 0, 2, 0), (view.Counts.Told, view.Counts.Mailed, view.Counts.ToContact, view.Counts.Waiting));
        Assert.Equal(
            [(called.Number, ContactMedium.Telephone, "Siti Aminah"), (written.Number, ContactMedium.Letter, "Siti Aminah")],
            view.People.Select(one => (one.CaseNumber, one.Way, one.Name)));
        Assert.Equal("Siti A.", (await ViewAsync(run, id, Admin))!.People[0].Name);
        foreach (var receipt in new[] { mailed, tracking, called, written })
        {
            Assert.Contains("Data yang terungkap: Nama, NIK, dan nomor telepon.", Assert.Single((await run.TrackAsync(receipt)).Breaches).Paragraphs);
        }

        Assert.Empty((await run.TrackAsync(apart)).Breaches);
        Assert.IsType<BreachResult.Invalid>(await ContactAsync(run, id, []));
        Assert.IsType<BreachResult.Done>(await ContactAsync(run, id, [.. view.People.Select(one => one.CaseId)]));
        Assert.NotNull((await ViewAsync(run, id))!.Counts.AllToldAt);
    }

    [Fact]
    public async Task Whose_mailbox_is_gone_comes_on_the_list_for_staff()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Email);
        _post.Refused = "siti@example.test";
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers(receipt.Number)));
        await TellAsync(run, id);

        for (var attempt = 0; attempt < NoticePump.MaxAttempts; attempt++)
        {
            Assert.Empty((await ViewAsync(run, id))!.People);
            await PostAsync(run);
            run.Clock.Advance(TimeSpan.FromHours(7));
        }

        Assert.Equal(receipt.Number, Assert.Single((await ViewAsync(run, id))!.People).CaseNumber);
    }

    [Fact]
    public async Task While_no_mail_goes_out_staff_tell_everybody()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Email);
        _post.IsReady = false;
        var (camat, scope) = (await OfficerAsync(run, Head), new BreachScope.Numbers(receipt.Number));
        var count = await run.AskAsync<BreachQuery, BreachPreview?>(breaches => breaches.PreviewAsync(camat, scope));
        Assert.Equal((0, 1), (count!.ByMail, count.ByStaff));

        var id = await SavedAsync(run, await LostAsync(run, scope));
        await TellAsync(run, id);

        Assert.Equal(receipt.Number, Assert.Single((await ViewAsync(run, id))!.People).CaseNumber);
    }

    [Fact]
    public async Task A_case_added_by_mistake_is_taken_out_until_somebody_was_written_to()
    {
        await using var run = await OpenRunAsync();
        var (meant, mistaken) = (await ApplyAsync(run, ContactMedium.Email), await ApplyAsync(run, ContactMedium.Email));
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers($"{meant.Number} {mistaken.Number}")));
        var waiting = (await ViewAsync(run, id))!.Waiting;
        Assert.Equal([meant.Number, mistaken.Number], waiting.Select(one => one.CaseNumber));
        Assert.IsType<BreachResult.Invalid>(await DropAsync(run, id, []));

        Assert.IsType<BreachResult.Done>(await DropAsync(run, id, [waiting[1].CaseId]));
        await TellAsync(run, id);
        await DropAsync(run, id, [waiting[0].CaseId]);

        await PostAsync(run);
        Assert.Single(_post.Letters, letter => letter.Subject.Contains("data pribadi", StringComparison.Ordinal));
        Assert.Equal((1, 1), ((await ViewAsync(run, id))!.Counts.All, (await ViewAsync(run, id))!.Counts.Told));
        Assert.Empty((await run.TrackAsync(mistaken)).Breaches);
    }

    [Fact]
    public async Task Heads_are_told_at_recording_after_two_thirds_and_when_it_runs_out_each_once_over_a_weekend()
    {
        await using var run = await OpenRunAsync();
        await run.ReadAsync(db => db.Set<Officer>().Where(o => o.UserName == Head).ExecuteUpdateAsync(set => set.SetProperty(o => o.Email, "camat@example.test")));
        await run.PassUntilAsync(At(27, 14));
        var receipt = await ApplyAsync(run, ContactMedium.Telephone);
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers(receipt.Number), Admin));
        var known = (await ViewAsync(run, id))!.Breach.KnownAt;
        Assert.Equal(known + TimeSpan.FromHours(72), (await ViewAsync(run, id))!.Breach.DueAt);
        Assert.Equal($"/data-pribadi/kegagalan/{id}", Assert.Single(await run.MessagesAsync(Head)).Path);

        Assert.Equal(0, await WatchAsync(run));
        run.Clock.Advance(TimeSpan.FromHours(47) - TimeSpan.FromMinutes(1));
        Assert.Equal((0, ClockTone.OnTime), (await WatchAsync(run), (await ViewAsync(run, id))!.Clock.Tone));
        run.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((1, 0), (await WatchAsync(run), await WatchAsync(run)));
        Assert.Equal((ClockTone.Soon, "sisa 1 hari"), ((await ViewAsync(run, id))!.Clock.Tone, (await ViewAsync(run, id))!.Clock.Text));
        await run.RestartAsync();
        run.Clock.Advance(TimeSpan.FromHours(27));
        Assert.Equal((1, 0), (await WatchAsync(run), await WatchAsync(run)));
        Assert.Equal((true, "terlambat 3 jam"), ((await ViewAsync(run, id))!.Clock.IsLate, (await ViewAsync(run, id))!.Clock.Text));

        Assert.StartsWith("Tenggat 3 × 24 jam lewat Senin, 30", (await ViewAsync(run, id))!.Clock.Sentence, StringComparison.Ordinal);

        Assert.Equal(3, (await run.MessagesAsync(Head)).Count);
        Assert.Empty(await run.MessagesAsync("kasi.kedopok"));
        Assert.Equal(3, await run.ReadAsync(db => db.Set<Notice>().CountAsync(n => n.To == "camat@example.test" && n.Path != null)));
    }

    [Fact]
    public async Task Who_is_told_in_time_hears_no_reminder()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Email);
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers(receipt.Number)));
        await TellAsync(run, id);
        await PostAsync(run);
        await ReportAsync(run, id);

        run.Clock.Advance(TimeSpan.FromHours(100));

        Assert.Equal(0, await WatchAsync(run));
        Assert.Equal(ClockTone.Finished, (await ViewAsync(run, id))!.Clock.Tone);
        Assert.StartsWith("Tenggatnya", (await ViewAsync(run, id))!.Clock.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_heads_and_administrators_of_that_office_record_read_and_act_and_every_look_is_logged()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Telephone);
        var command = await LostAsync(run, new BreachScope.Numbers(receipt.Number));
        var id = await SavedAsync(run, command);
        foreach (var other in new[] { "kasi.kedopok", "loket.kedopok", "kepala", "admin" })
        {
            var who = await OfficerAsync(run, other);
            Assert.Null(await ViewAsync(run, id, other));
            Assert.IsType<BreachResult.NotFound>(await SaveAsync(run, command with { OfficerId = who, BreachId = id, OperationId = other }));
            Assert.IsType<BreachResult.NotFound>(await TellAsync(run, id, other));
            Assert.IsType<BreachResult.NotFound>(await ContactAsync(run, id, [id], other));
            Assert.IsType<BreachResult.NotFound>(await DropAsync(run, id, [id], other));
            Assert.IsType<BreachResult.NotFound>(await ReportAsync(run, id, other));
            Assert.IsType<BreachResult.NotFound>(await CloseAsync(run, id, other));
        }

        var section = await OfficerAsync(run, "kasi.kedopok");
        Assert.IsType<BreachResult.NotFound>(await SaveAsync(run, command with { OfficerId = section, OperationId = "lain" }));
        var stranger = await OfficerAsync(run, "kepala");
        Assert.Equal("numbers", Assert.Single(Assert.IsType<BreachResult.Invalid>(
            await SaveAsync(run, command with { OfficerId = stranger, OperationId = "asing" })).Errors).Key);

        Assert.NotNull(await ViewAsync(run, id, Admin));
        Assert.NotEmpty(await BookAsync(run));
        var camat = await OfficerAsync(run, Head);
        var log = await run.AskAsync<AccessLogQuery, (IReadOnlyList<AccessLogLine> Lines, bool HasMore)?>(
            lines => lines.FindAsync(camat, new() { Period = new(PeriodKind.Year, 2026, 1) }));
        Assert.Contains("Kegagalan pelindungan data: KPD-2026-0001", log!.Value.Lines.Select(line => line.What));
        Assert.Contains("Kegagalan pelindungan data: unduhan Tahun 2026", log.Value.Lines.Select(line => line.What));
    }

    [Fact]
    public async Task Cases_of_a_service_and_days_are_counted_before_and_nothing_is_recorded_twice()
    {
        await using var run = await OpenRunAsync();
        await ApplyAsync(run, ContactMedium.Email);
        await ApplyAsync(run, ContactMedium.Telephone);
        var today = run.Office.Zone.DateOf(run.Clock.GetUtcNow());
        var scope = new BreachScope.Days(run.Service.Slug, today, today);
        var camat = await OfficerAsync(run, Head);
        Assert.Equal((2, 1, 1, 0), await CountAsync(scope));
        Assert.Equal("until", await WrongAsync(scope with { From = today.AddDays(-2), Until = today.AddDays(-1) }));
        Assert.Equal("service", await WrongAsync(scope with { ServiceSlug = "pengaduan-lain" }));
        Assert.Equal("numbers", await WrongAsync(new BreachScope.Numbers("KTP-2026-999999")));

        var command = await LostAsync(run, scope);
        var bad = Assert.IsType<BreachResult.Invalid>(await SaveAsync(run, command with { What = " ", KnownAt = run.Clock.GetUtcNow().AddHours(1) }));
        Assert.Equal(["knownAt", "what"], bad.Errors.Keys.Order(StringComparer.Ordinal));
        var id = await SavedAsync(run, command with { Recovery = "" });
        Assert.Equal(id, await SavedAsync(run, command));
        Assert.Contains("pemulihan", Assert.IsType<BreachResult.NotAllowed>(await TellAsync(run, id)).Reason, StringComparison.Ordinal);

        var more = command with { BreachId = id, Revision = 1, OperationId = "lengkapi", KnownAt = null };
        await SavedAsync(run, more);
        Assert.IsType<BreachResult.NotAllowed>(await SaveAsync(run, more with { OperationId = "lama" }));
        var view = (await ViewAsync(run, id))!;
        Assert.Equal((2, 2, command.KnownAt), (view.Counts.All, view.Counts.Waiting, (DateTimeOffset?)view.Breach.KnownAt));
        Assert.Equal(1, await run.ReadAsync(db => db.Set<Breach>().CountAsync()));

        async Task<(int, int, int, int)> CountAsync(BreachScope chosen) =>
            await run.AskAsync<BreachQuery, BreachPreview?>(breaches => breaches.PreviewAsync(camat, chosen)) is { Errors.Count: 0 } found
                ? (found.Cases, found.ByMail, found.ByStaff, found.Erased)
                : default;

        async Task<string> WrongAsync(BreachScope chosen) =>
            Assert.Single((await run.AskAsync<BreachQuery, BreachPreview?>(breaches => breaches.PreviewAsync(camat, chosen)))!.Errors).Key;
    }

    [Fact]
    public async Task It_closes_when_all_were_told_or_says_why_not_and_the_book_says_late()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Telephone);
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers(receipt.Number)));
        Assert.Equal(["whyNotAuthority", "whyNotPeople"], Assert.IsType<BreachResult.Invalid>(await CloseAsync(run, id)).Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Null((await ViewAsync(run, id))!.Breach.ClosedAt);
        Assert.Contains("masih berjalan", await BookAsync(run));
        await TellAsync(run, id);
        Assert.Equal("authorityAt", Assert.Single(Assert.IsType<BreachResult.Invalid>(await ReportAsync(run, id, at: run.Clock.GetUtcNow().AddDays(1))).Errors).Key);
        run.Clock.Advance(TimeSpan.FromHours(80));
        Assert.IsType<BreachResult.Done>(await ReportAsync(run, id, Admin));
        Assert.Equal("whyNotPeople", Assert.Single(Assert.IsType<BreachResult.Invalid>(await CloseAsync(run, id)).Errors).Key);

        Assert.IsType<BreachResult.Done>(await CloseAsync(run, id, people: "Nomor teleponnya tidak aktif."));
        Assert.IsType<BreachResult.Done>(await CloseAsync(run, id));

        Assert.IsType<BreachResult.NotAllowed>(await TellAsync(run, id, operation: "lagi"));
        Assert.IsType<BreachResult.NotAllowed>(await ReportAsync(run, id));
        Assert.IsType<BreachResult.NotAllowed>(await SaveAsync(run, await LostAsync(run, new BreachScope.None()) with { BreachId = id, Revision = 3, OperationId = "lagi" }));
        var cells = await BookAsync(run);
        Assert.Contains("terlambat", cells);
        Assert.Contains("tidak: Nomor teleponnya tidak aktif.", cells);
        var paper = await run.AskAsync<PaperVerification, GenuinePaper?>(async papers =>
            await papers.FindAsync(await run.AskAsync<PaperCode, string>(codes => Task.FromResult(codes.For(PaperKind.BreachToPerson, id))), CancellationToken.None));
        Assert.Equal("KPD-2026-0001", paper!.Number);
    }

    private static async Task<List<string>> BookAsync(OfficeRun run)
    {
        var who = await OfficerAsync(run, Admin);
        var kasi = await OfficerAsync(run, "kasi.kedopok");
        var year = new SurveyPeriod(PeriodKind.Year, 2026, 1);
        Assert.Null(await run.AskAsync<BreachBook, BookExport?>(book => book.ExportAsync(kasi, year)));
        var export = (await run.AskAsync<BreachBook, BookExport?>(book => book.ExportAsync(who, year)))!;
        List<string> cells = [];
        await foreach (var row in export.Rows)
        {
            Assert.Equal(export.Book.Columns.Count, row.Cells.Count);
            cells.AddRange(row.Cells.Select(BookWords.Of));
        }

        return cells;
    }

    private static async Task PostAsync(OfficeRun run)
    {
        await run.AskAsync<NoticePump, NoticeRound>(pump => pump.RunOnceAsync());
        await WatchAsync(run);
    }

    private Task<OfficeRun> OpenRunAsync() =>
        OpenAsync(NewDatabase(), service: "kedopok/perekaman-ktp-el", add: services => services.AddSingleton<INoticeChannel>(_post));
}
