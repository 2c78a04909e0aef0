using System.Globalization;
using System.Text;
using Lajur.Papers.Sheets;
using Lajur.Registry.Registers.Books.Lines;

namespace Lajur.Papers.Books;

/// <summary>Writes an office's book as comma-separated text, line by line as they are read.</summary>
public static class BookCsv
{
    public static async Task WriteAsync(Stream to, BookExport export, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(export);
        // The mark at the beginning tells Excel that it is UTF-8.
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await text.WriteAsync(CsvText.Line(export.Book.Columns.Select(column => column.Title)).AsMemory(), ct);
        await foreach (var row in export.Rows.WithCancellation(ct))
        {
            await text.WriteAsync(CsvText.Line(row.Cells.Select(TextOf)).AsMemory(), ct);
        }
    }

    /// <summary>Days as every spreadsheet reads them.</summary>
    private static string TextOf(BookValue? value) => value switch
    {
        BookValue.Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        BookValue.Moment moment => moment.Local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => BookWords.Of(value),
    };
}
