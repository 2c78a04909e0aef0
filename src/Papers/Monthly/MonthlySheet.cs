using Lajur.Papers.Sheets;
using Lajur.Registry.Reports;

namespace Lajur.Papers.Monthly;

/// <summary>The figures of a month as a workbook; times in office minutes, so that they can be reckoned with.</summary>
public static class MonthlySheet
{
    public static async Task WriteAsync(Stream to, OfficeFigures figures, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(figures);
        await using var file = SheetFile.Begin(to);
        await using var sheet = await file.AddAsync(new(figures.Period.Name, [34, .. Enumerable.Repeat(13.0, MonthlyTable.Columns.Count - 1)], HeadRow: 4), ct);
        await sheet.WriteAsync([new SheetCell.Words("Monitoring dan evaluasi pelayanan dan pengaduan masyarakat", SheetWeight.Title)], ct);
        await sheet.WriteAsync([new SheetCell.Words($"{figures.Office.Name}, {figures.Period.Name}{(figures.IsOver ? "" : " (masih berjalan)")}", SheetWeight.Bold)], ct);
        await sheet.WriteAsync([], ct);
        await sheet.WriteAsync([.. MonthlyTable.Columns.Select(column => new SheetCell.Words(
            column.Title is "Median" or "P90" ? $"{column.Title} (menit kerja)" : column.Title, SheetWeight.Head))], ct);
        foreach (var (service, isSum) in MonthlyTable.Rows(figures))
        {
            await sheet.WriteAsync(Row(service, isSum), ct);
        }

        await sheet.WriteAsync([], ct);
        foreach (var (service, result) in figures.Services.SelectMany(service => service.Results.Select(result => (service, result))))
        {
            await sheet.WriteAsync([new SheetCell.Words(service.Name), new SheetCell.Words(result.Result), new SheetCell.Whole(result.Count)], ct);
        }

        foreach (var (name, value) in MonthlyTable.Guarantees(figures).Concat(figures.Complaints is { } complaints ? MonthlyTable.Complaints(complaints) : []))
        {
            await sheet.WriteAsync([new SheetCell.Words(name), null, new SheetCell.Whole(value)], ct);
        }
    }

    private static IReadOnlyList<SheetCell?> Row(ServiceFigures service, bool isBold) =>
    [
        new SheetCell.Words(service.Name, isBold ? SheetWeight.Bold : SheetWeight.Plain),
        new SheetCell.Words(service.Promise?.ToText() ?? ""),
        Whole(service.Received), Whole(service.Finished), Whole(service.FinishedLate),
        service.InTimeShare is { } share ? new SheetCell.Fraction(Math.Round(share, 4), 4, isBold) : null,
        Minutes(service.Median), Minutes(service.P90),
        Whole(service.Returned), Whole(service.Abandoned), Whole(service.Open), Whole(service.OpenLate),
    ];

    private static SheetCell.Whole Whole(int value) => new(value);

    private static SheetCell.Fraction? Minutes(TimeSpan? span) => MonthlyTable.Minutes(span) is { } minutes ? new(minutes) : null;
}
