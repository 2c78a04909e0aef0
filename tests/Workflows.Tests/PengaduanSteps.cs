using Lajur.Registry.Cases;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Intake;
using Lajur.Registry.Messages;
using Lajur.Registry.Registers;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Reopening;
using Lajur.Registry.Surveys.Results;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Workflows.Tests;

/// <summary>Complaints as people make them and offices answer them.</summary>
internal static class PengaduanSteps
{
    public const string Petugas = "petugas-pengaduan";
    public const string Summary = "Antrean di loket lebih dari dua jam.";
    public const string Finding = "Loket kedua kini dibuka setiap Senin.";
    public const string Answer = "Loket kedua kami buka setiap Senin sehingga antrean tidak lama lagi.";

    public static SubmitCase Complaint(this OfficeRun run, params (string Field, string Value)[] more) => run.Application(
        [("jenis", "pengaduan"), ("perihal", "Antre dua jam"), ("keluhan", "Saya antre dua jam di loket pada hari Senin."),
         ("pekerjaan", "Pedagang"), ("alamat", "Jalan Mawar 5"), .. more]);

    public static Task RegisterAsync(this OfficeRun run, string number, string lane, string outcome, string officer, params (string, string)[] more) =>
        run.CompleteAsync(number, lane, outcome, officer, [("ringkasan", Summary), .. more]);

    public static Task<ReopenCaseResult> ReopenAsync(this OfficeRun run, CaseReceipt receipt, string operation = "buka-kembali") =>
        run.AskAsync<ReopenCaseHandler, ReopenCaseResult>(reopen => reopen.HandleAsync(new()
        {
            Number = receipt.Number,
            Secret = receipt.Secret,
            Reason = "Loket kedua hari Senin kemarin tetap tutup.",
            OperationId = operation,
        }));

    public static async Task<CaseFile?> FileAsync(this OfficeRun run, string number, string officer)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<CaseQuery, CaseFile?>(cases => cases.FindAsync(number, id));
    }

    public static async Task<InboxPage> InboxAsync(this OfficeRun run, string officer)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<InboxQuery, InboxPage>(inbox => inbox.ForAsync(id, InboxView.Available));
    }

    public static async Task<IReadOnlyList<MessageView>> MessagesAsync(this OfficeRun run, string officer)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<OfficerMessages, IReadOnlyList<MessageView>>(messages => messages.ListAsync(id));
    }

    /// <summary>The complaint book of the year as an officer reads it, the last line first.</summary>
    public static async Task<IReadOnlyList<BookRow>> BookRowsAsync(this OfficeRun run, string officer, string? text = null, CaseStatus? status = null)
    {
        var id = await run.OfficerIdAsync(officer);
        return (await run.AskAsync<BookQuery, BookPage?>(books => books.FindAsync(id, "pengaduan", BookOf(text, status))))!.Rows;
    }

    /// <summary>The same as it is printed and taken away, the first line first.</summary>
    public static async Task<List<BookRow>> BookExportAsync(this OfficeRun run, string officer)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<BookQuery, List<BookRow>>(async books => await (await books.ExportAsync(id, "pengaduan", BookOf(null, null)))!.Rows.ToListAsync());
    }

    private static BookFilter BookOf(string? text, CaseStatus? status) => new() { Period = new(PeriodKind.Year, 2026, 1), Text = text, Status = status };

    public static Task<List<RegisterEntry>> BookAsync(this OfficeRun run) => run.ReadAsync(db =>
        db.Set<RegisterEntry>().Where(e => e.Book == "pengaduan" && e.OfficeId == run.Office.Id).OrderBy(e => e.Number).ToListAsync());
}
