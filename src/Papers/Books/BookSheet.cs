using Lajur.Papers.Sheets;
using Lajur.Registry.Registers.Books.Lines;

namespace Lajur.Papers.Books;

/// <summary>Writes an office's book as a workbook, line by line as they are read.</summary>
public static class BookSheet
{
    /// <summary>How many letters a column of width 10 takes.</summary>
    private const double Letters = 1.8;

    public static async Task WriteAsync(Stream to, BookExport export, string note, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(export);
        await using var file = SheetFile.Begin(to);
        await using var sheet = await file.AddAsync(
            new(export.Book.Title, [.. export.Book.Columns.Select(column => Math.Max(6, column.Width * Letters))], HeadRow: 5), ct);
        await sheet.WriteAsync([new SheetCell.Words(export.Book.Title, SheetWeight.Title)], ct);
        await sheet.WriteAsync([new SheetCell.Words(export.Office.Name, SheetWeight.Bold)], ct);
        await sheet.WriteAsync([new SheetCell.Words($"{export.Filter.Period.Name}. {note}")], ct);
        await sheet.WriteAsync([], ct);
        await sheet.WriteAsync([.. export.Book.Columns.Select(column => new SheetCell.Words(column.Title, SheetWeight.Head))], ct);
        await foreach (var row in export.Rows.WithCancellation(ct))
        {
            await sheet.WriteAsync([.. row.Cells.Select(CellOf)], ct);
        }
    }

    private static SheetCell? CellOf(BookValue? value) => value switch
    {
        null => null,
        BookValue.Number number => new SheetCell.Whole(number.Value),
        BookValue.Day day => new SheetCell.Day(day.Date),
        BookValue.Moment moment => new SheetCell.Moment(moment.Local),
        _ => new SheetCell.Words(BookWords.Of(value)),
    };
}
