using Lajur.Host.Access;
using Lajur.Papers.Books;
using Lajur.Papers.Pdf;
using Lajur.Papers.Reports;
using Lajur.Papers.Sheets;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Speech;

namespace Lajur.Host.Desk.Paper;

/// <summary>A book as a file; it leaves as it is read. Here, since more than one feature keeps books.</summary>
public static class BookFile
{
    /// <param name="export">What to write; for paper not more than <see cref="BookPaper.MostLines"/>.</param>
    /// <param name="format">One of <see cref="BookFormats"/>; any other is paper.</param>
    /// <param name="officer">Who takes it away; the file says so.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Stops reading and writing.</param>
    public static async Task<IResult> AnswerAsync(BookExport export, string format, SignedInOfficer officer, DateTimeOffset now, CancellationToken ct)
    {
        var name = $"{export.Book.Key}-{export.Office.Slug}-{export.Filter.Period.Code}";
        var note = $"Dicetak {officer.Name} dari Lajur, {IndonesianTime.Moment(now, officer.Zone)}";
        switch (format)
        {
            case BookFormats.Excel:
                return TypedResults.Stream(to => BookSheet.WriteAsync(to, export, note, ct), SheetFile.MediaType, $"{name}.xlsx");
            case BookFormats.Csv:
                return TypedResults.Stream(to => BookCsv.WriteAsync(to, export, ct), "text/csv; charset=utf-8", $"{name}.csv");
            default:
                var report = await BookPaper.ReadAsync(export, officer.Zone.DateOf(now), note, ct);
                return TypedResults.File(PdfPaper.Write(ReportPages.Of(report), export.Book.Title), PdfPaper.MediaType, $"{name}.pdf");
        }
    }
}
