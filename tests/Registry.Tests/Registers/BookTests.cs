using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Intake;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Registers;
using Lajur.Registry.Registers.Books;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Registers;

/// <summary>The books of an office: what is entered in them, who reads what, and what is found.</summary>
public sealed class BookTests
{
    private const string Recap = "rekap-informasi";

    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    private static BookFilter Year => new() { Period = new(PeriodKind.Year, 2026, 1) };

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Every_request_for_information_is_entered_in_the_recap_as_it_comes_in(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var first = await office.SubmitAsync();
        var second = await office.SubmitAsync();

        var page = await PageAsync(office, "petugas", Year);

        Assert.Equal([second.Number, first.Number], page.Rows.Select(row => row.CaseNumber));
        Assert.Equal([2, 1], page.Rows.Select(row => row.Number));
        Assert.Contains((await office.FileAsync(first.Number, "petugas"))!.History, entry => entry.Sentence.Contains("001/2026", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Cases_of_before_the_book_are_entered_once_the_oldest_first(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var older = await office.SubmitAsync();
        await office.AdvanceAsync(TimeSpan.FromDays(1));
        var newer = await office.SubmitAsync();
        await office.ReadAsync(async db =>
        {
            await db.Set<RegisterEntry>().ExecuteDeleteAsync(CaseOffice.Ct);
            return await db.Database.ExecuteSqlAsync($"DELETE FROM number_series WHERE kind LIKE 'buku/%'", CaseOffice.Ct);
        });

        Task<int> CatchUpAsync() => office.WithAsync<CaseRecorder, int>(recorder => recorder.CatchUpAsync(CaseOffice.Ct));
        int[] counts = [(await Task.WhenAll(CatchUpAsync(), CatchUpAsync())).Sum(), await CatchUpAsync()];
        var page = await PageAsync(office, "petugas", Year);

        Assert.Equal([2, 0], counts);
        Assert.Equal([(2, newer.Number), (1, older.Number)], page.Rows.Select(row => (row.Number, row.CaseNumber)));
        Assert.Equal("24 November 2026", BookWords.Of(page.Rows[0].Cells[1]));
        Assert.Equal("23 November 2026", BookWords.Of(page.Rows[1].Cells[1]));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Columns_show_fields_of_the_case_answers_of_the_application_and_of_steps(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.SubmitAsync();

        var page = await PageAsync(office, "petugas", Year);

        Assert.Equal("Siti Aminah", Cell(page, "Nama pemohon"));
        Assert.Equal("Situs web", Cell(page, "Sarana"));
        Assert.Equal("Apa saja syarat membuat akta kelahiran?", Cell(page, "Informasi yang diajukan"));
        Assert.Equal("Diproses", Cell(page, "Tindak lanjut"));
    }

    [Fact]
    public async Task Who_neither_keeps_the_book_nor_leads_reads_it_masked_and_finds_nobody_by_name()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.SubmitAsync();

        var masked = await PageAsync(office, "dafduk", Year);
        var sought = await PageAsync(office, "dafduk", Year with { Text = "aminah" });
        var found = await PageAsync(office, "petugas", Year with { Text = "aminah" });

        Assert.False(masked.IsWhole);
        Assert.Equal("Siti A.", Cell(masked, "Nama pemohon"));
        Assert.Equal("disamarkan", Cell(masked, "Informasi yang diajukan"));
        Assert.Empty(sought.Rows);
        Assert.Single(found.Rows);
    }

    [Fact]
    public async Task Another_offices_book_holds_none_of_it()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.SubmitAsync();
        await office.StrangerAsync();

        Assert.Empty((await PageAsync(office, "tetangga", Year)).Rows);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Whoever_complains_and_stays_unnamed_is_named_to_nobody_by_a_book_and_not_found_in_it(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await ComplainAsync(office, await office.SubmitAsync(), wantsAnonymity: true);

        var page = await PageAsync(office, "petugas", Year);

        Assert.True(page.IsWhole);
        Assert.Equal(("disamarkan", "disamarkan"), (Cell(page, "Nama pemohon"), Cell(page, "Informasi yang diajukan")));
        Assert.Equal("Diproses", Cell(page, "Tindak lanjut"));
        Assert.DoesNotContain(await ExportAsync(office, Year), row => row.Cells.Any(cell => BookWords.Of(cell).Contains("Aminah", StringComparison.Ordinal)));
        Assert.Empty((await PageAsync(office, "petugas", Year with { Text = "aminah" })).Rows);
        Assert.Empty((await PageAsync(office, "kabid", Year with { Text = "akta kelahiran" })).Rows);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Whom_a_complaint_is_about_reads_its_number_alone(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var (other, complaint) = (await office.SubmitAsync(), await office.SubmitAsync());
        await ComplainAsync(office, complaint, about: await office.OfficerAsync("petugas"));

        var seen = await PageAsync(office, "petugas", Year);

        Assert.Equal([(2, null), (1, other.Number)], seen.Rows.Select(row => (row.Number, row.CaseNumber)));
        Assert.Equal(["2", .. Enumerable.Repeat("disamarkan", seen.Book.Columns.Count - 1)], seen.Rows[0].Cells.Select(BookWords.Of));
        Assert.Equal([other.Number, null], (await ExportAsync(office, Year)).Select(row => row.CaseNumber));
        Assert.Empty((await PageAsync(office, "petugas", Year with { Text = complaint.Number })).Rows);
        Assert.Equal(2, (await PageAsync(office, "kepala", Year)).Rows.Count(row => row.IsWhole));
    }

    [Fact]
    public async Task A_page_of_complaints_takes_no_more_statements_than_one_complaint()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var about = await office.OfficerAsync("kabid");
        await ComplainAsync(office, await office.SubmitAsync());
        await PageAsync(office, "kabid", Year);
        var one = await CountAsync();
        for (var i = 0; i < 12; i++)
        {
            await ComplainAsync(office, await office.SubmitAsync(), wantsAnonymity: i % 3 == 0, about: i % 3 == 1 ? about : null);
        }

        Assert.Equal(one, await CountAsync());

        async Task<int> CountAsync()
        {
            var before = office.Statements.Count;
            await PageAsync(office, "kabid", Year);
            return office.Statements.Count - before;
        }
    }

    [Fact]
    public async Task Every_look_and_every_file_is_logged_with_what_was_seen()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var officer = await office.OfficerAsync("petugas");
        await office.SubmitAsync();
        await PageAsync(office, "petugas", Year);
        await PageAsync(office, "petugas", Year);
        await office.WithAsync<BookQuery, BookExport?>(query => query.ExportAsync(officer.Id, Recap, Year, CaseOffice.Ct));

        var log = await office.ReadAsync(db => db.Set<AccessLogEntry>().OrderBy(e => e.Subject).ToListAsync(CaseOffice.Ct));

        Assert.Equal(["book", "book-export"], log.Select(entry => entry.Subject));
        Assert.All(log, entry => Assert.Equal((officer.Id, true, "Rekap Informasi, Tahun 2026", null), (entry.OfficerId, entry.Unmasked, entry.Detail, entry.CaseId)));
    }

    [Fact]
    public async Task The_log_says_that_somebody_searched_and_not_for_whom()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.SubmitAsync();
        await PageAsync(office, "petugas", Year with { Text = "Siti Aminah" });

        Assert.Equal(
            "Rekap Informasi, Tahun 2026, dengan pencarian",
            await office.ReadAsync(db => db.Set<AccessLogEntry>().Select(e => e.Detail).SingleAsync(CaseOffice.Ct)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Filters_narrow_and_pages_follow_each_other_without_gap_or_double(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        for (var i = 0; i < BookQuery.PageSize + 3; i++)
        {
            await office.SubmitAsync();
        }

        Assert.IsType<SubmitCaseResult.Submitted>(await office.SubmitAsync(office.Submission() with { Channel = Channel.Radio }));
        var first = await PageAsync(office, "petugas", Year);
        var second = await PageAsync(office, "petugas", Year, first.Next);
        var radio = await PageAsync(office, "petugas", Year with { Channel = Channel.Radio });
        var elsewhen = await PageAsync(office, "petugas", new() { Period = new(PeriodKind.Month, 2026, 10) });
        var export = await ExportAsync(office, Year);

        Assert.Equal(Enumerable.Range(1, BookQuery.PageSize + 4).Reverse(), first.Rows.Concat(second.Rows).Select(row => row.Number));
        Assert.Null(second.Next);
        Assert.Single(radio.Rows);
        Assert.Empty(elsewhen.Rows);
        Assert.Equal(Enumerable.Range(1, BookQuery.PageSize + 4), export.Select(row => row.Number));
    }

    [Fact]
    public async Task A_book_that_only_a_drawing_knows_has_a_usual_form()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.SubmitAsync();
        await office.ReadAsync(db => db.Database.ExecuteSqlAsync($"UPDATE number_series SET kind = 'buku/surat-keluar' WHERE kind = 'buku/rekap-informasi'", CaseOffice.Ct));

        var books = await office.WithAsync<BookCatalog, IReadOnlyList<BookCount>>(catalog => catalog.ListAsync(office.Service.OfficeId, 2026, CaseOffice.Ct));

        Assert.Equal(("Buku surat keluar", 1, true), books.Where(book => book.Book.Key == "surat-keluar").Select(book => (book.Book.Title, book.Lines, book.IsKept)).Single());
    }

    /// <summary>Makes a case a complaint.</summary>
    private static Task<int> ComplainAsync(CaseOffice office, CaseReceipt receipt, bool wantsAnonymity = false, Officer? about = null) => office.ReadAsync(async db =>
    {
        var matter = await db.Set<Case>().SingleAsync(c => c.Number == receipt.Number, CaseOffice.Ct);
        db.Add(new Complaint { CaseId = matter.Id, OfficeId = matter.OfficeId, WantsAnonymity = wantsAnonymity });
        if (about is not null)
        {
            db.Add(new ConcernedOfficer { CaseId = matter.Id, OfficerId = about.Id, Reason = ConcernReason.Named });
        }

        return await db.SaveChangesAsync(CaseOffice.Ct);
    });

    private static async Task<BookPage> PageAsync(CaseOffice office, string userName, BookFilter filter, BookPlace? after = null)
    {
        var officer = await office.OfficerAsync(userName);
        return (await office.WithAsync<BookQuery, BookPage?>(query => query.FindAsync(officer.Id, Recap, filter, after, CaseOffice.Ct)))!;
    }

    private static async Task<List<BookRow>> ExportAsync(CaseOffice office, BookFilter filter)
    {
        var officer = await office.OfficerAsync("petugas");
        return await office.WithAsync<BookQuery, List<BookRow>>(async query =>
            await (await query.ExportAsync(officer.Id, Recap, filter, CaseOffice.Ct))!.Rows.ToListAsync(CaseOffice.Ct));
    }

    private static string Cell(BookPage page, string title) =>
        BookWords.Of(page.Rows[0].Cells[page.Book.Columns.FindIndex(column => column.Title == title)]);
}
