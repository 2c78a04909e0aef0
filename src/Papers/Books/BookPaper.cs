using Lajur.Papers.Reports;
using Lajur.Registry.Registers.Books.Lines;

namespace Lajur.Papers.Books;

/// <summary>An office's book as it is printed, lying, with room for a signature.</summary>
public static class BookPaper
{
    /// <summary>Lines that are printed at once: some hundred pages.</summary>
    public const int MostLines = 2_000;

    /// <param name="export">What to print; not more than <see cref="MostLines"/>.</param>
    /// <param name="today">The day of the signature.</param>
    /// <param name="foot">At the foot of every page.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<Report> ReadAsync(BookExport export, DateOnly today, string foot, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(export);
        List<ReportRow> rows = [];
        var (isMasked, isNarrowed) = (false, false);
        await foreach (var row in export.Rows.WithCancellation(ct))
        {
            rows.Add(new([.. row.Cells.Select(BookWords.Of)]));
            (isMasked, isNarrowed) = (isMasked || row is { IsWhole: false, IsNarrowed: false }, isNarrowed || row.IsNarrowed);
        }

        return new()
        {
            Office = export.Office,
            Title = export.Book.Title,
            Subtitles = [export.Filter.Period.Name],
            Parts =
            [
                new ReportPart.Table([.. export.Book.Columns.Select(column => new ReportColumn(column.Title, column.Width))], rows),
                .. rows.Count == 0 ? new[] { new ReportPart.Words("Tidak ada catatan pada periode ini.") } : [],
                .. isMasked ? new[] { new ReportPart.Words("Data diri disamarkan.", IsSmall: true) } : [],
                .. isNarrowed ? new[] { new ReportPart.Words(BookWords.Narrowed, IsSmall: true) } : [],
            ],
            Foot = foot,
            SignedOn = today,
            IsLandscape = true,
        };
    }
}
