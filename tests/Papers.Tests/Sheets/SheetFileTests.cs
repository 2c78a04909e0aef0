using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Lajur.Papers.Sheets;

namespace Lajur.Papers.Tests.Sheets;

/// <summary>What is written is a workbook as the standard has it, and its cells are of the type they say.</summary>
public sealed class SheetFileTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workbook_keeps_to_the_standard()
    {
        using var file = await WriteAsync();
        using var book = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(book, Ct).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["Buku  Pengaduan", "Buku  Pengaduan 2"], book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public async Task Words_stay_words_also_when_they_look_like_a_formula()
    {
        var (cells, formats) = await CellsAsync();

        Assert.Equal((CellValues.InlineString, "=HYPERLINK(\"http://x\")"), (cells["A2"].DataType!.Value, cells["A2"].InnerText));
        Assert.True(formats[(int)cells["A2"].StyleIndex!.Value].QuotePrefix!.Value);
        Assert.Null(formats[(int)cells["B2"].StyleIndex!.Value].QuotePrefix);
        Assert.Empty(cells.Values.SelectMany(cell => cell.Descendants<CellFormula>()));
    }

    [Fact]
    public async Task Numbers_days_and_moments_can_be_reckoned_with()
    {
        var (cells, formats) = await CellsAsync();

        Assert.Equal(("7", (uint)1), (cells["C2"].CellValue!.Text, formats[(int)cells["C2"].StyleIndex!.Value].NumberFormatId!.Value));
        Assert.Equal("3.5324", cells["D2"].CellValue!.Text);
        Assert.Equal(new DateTime(2026, 11, 23), DateTime.FromOADate(double.Parse(cells["E2"].CellValue!.Text, CultureInfo.InvariantCulture)));
        Assert.Equal(new DateTime(2026, 11, 23, 9, 30, 0), DateTime.FromOADate(double.Parse(cells["F2"].CellValue!.Text, CultureInfo.InvariantCulture)));
        Assert.False(cells.ContainsKey("G2"));
        Assert.Equal("baris satu\nbarisdua", cells["H2"].InnerText);
    }

    [Fact]
    public async Task Rows_leave_for_where_they_go_before_the_last_is_known()
    {
        using var file = new Served();
        await using (var book = SheetFile.Begin(file))
        {
            await using var sheet = await book.AddAsync(new("Besar", [10]), Ct);
            for (var row = 0; row < 20_000; row++)
            {
                await sheet.WriteAsync([new SheetCell.Words($"{row} {row * 7919 % 10007} {row * 104729 % 99991}")], Ct);
            }

            Assert.True(file.Length > 50_000, $"Only {file.Length} bytes have left.");
        }

        file.Position = 0;
        using var read = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Equal(20_000, read.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Count());
    }

    /// <summary>As a web server takes what is written: never while somebody waits for it.</summary>
    private sealed class Served : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Written while somebody waits.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Written while somebody waits.");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            base.Write(buffer, offset, count);
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }

    private static async Task<(Dictionary<string, Cell> Cells, List<CellFormat> Formats)> CellsAsync()
    {
        using var file = await WriteAsync();
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        List<CellFormat> formats = [.. book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Select(format => (CellFormat)format.CloneNode(deep: true))];
        var sheet = (WorksheetPart)book.WorkbookPart.GetPartById(book.WorkbookPart.Workbook.Descendants<Sheet>().First().Id!.Value!);
        return (sheet.Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => (Cell)cell.CloneNode(deep: true)), formats);
    }

    private static async Task<MemoryStream> WriteAsync()
    {
        var file = new MemoryStream();
        await using (var book = SheetFile.Begin(file))
        {
            await using (var sheet = await book.AddAsync(new("Buku: Pengaduan", [20, 20, 8, 8, 12, 16, 4, 20], HeadRow: 1), Ct))
            {
                await sheet.WriteAsync([.. "ABCDEFGH".Select(letter => new SheetCell.Words($"Kolom {letter}", SheetWeight.Head))], Ct);
                await sheet.WriteAsync(
                [
                    new SheetCell.Words("=HYPERLINK(\"http://x\")"), new SheetCell.Words("Siti Aminah"), new SheetCell.Whole(7), new SheetCell.Fraction(3.5324m, 4),
                    new SheetCell.Day(new(2026, 11, 23)), new SheetCell.Moment(new(2026, 11, 23, 9, 30, 0)), null, new SheetCell.Words("baris satu\nbaris\u0001dua"),
                ], Ct);
            }

            await using var second = await book.AddAsync(new("Buku  Pengaduan", [10]), Ct);
        }

        file.Position = 0;
        return file;
    }
}
