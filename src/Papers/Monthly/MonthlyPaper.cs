using Lajur.Papers.Reports;
using Lajur.Registry.Reports;
using Lajur.Registry.Speech;

namespace Lajur.Papers.Monthly;

/// <summary>The monthly monitoring and evaluation of services and complaints, as it is printed.</summary>
public static class MonthlyPaper
{
    /// <param name="figures">What was counted.</param>
    /// <param name="today">The day of the signature.</param>
    /// <param name="foot">At the foot of every page.</param>
    public static Report Of(OfficeFigures figures, DateOnly today, string foot)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new()
        {
            Office = figures.Office,
            Title = "Monitoring dan evaluasi pelayanan dan pengaduan masyarakat",
            Subtitles = [figures.Period.Name + (figures.IsOver ? "" : " (masih berjalan)")],
            Parts =
            [
                new ReportPart.Heading("Pelayanan"),
                Table(figures),
                new ReportPart.Heading("Hasil pelayanan"),
                Results(figures.Services),
                new ReportPart.Heading("Pengaduan"),
                .. Complaints(figures.Complaints),
                new ReportPart.Heading("Jaminan pelayanan"),
                new ReportPart.Facts([.. MonthlyTable.Guarantees(figures).Select(line => (line.Name, $"{line.Value}"))]),
                new ReportPart.Words(
                    "Waktu dihitung dalam jam kerja menurut kalender kantor; saat menunggu pemohon melengkapi berkas tidak dihitung. "
                    + "Median: separuh perkara selesai dalam waktu itu atau kurang. P90: sembilan dari sepuluh.", IsSmall: true),
            ],
            Foot = foot,
            SignedOn = today,
            IsLandscape = true,
        };
    }

    private static ReportPart.Table Table(OfficeFigures figures)
    {
        var columns = MonthlyTable.Columns.Select((column, index) => new ReportColumn(column.Title, column.Width, IsFigure: index > 0)).ToList();
        return new(columns, [.. MonthlyTable.Rows(figures).Select(row => new ReportRow(MonthlyTable.Words(row.Figures), row.IsSum))]);
    }

    private static ReportPart Results(IReadOnlyList<ServiceFigures> services)
    {
        var rows = services.SelectMany(service => service.Results.Select(result => new ReportRow([service.Name, result.Result, $"{result.Count}"]))).ToList();
        return rows.Count == 0
            ? new ReportPart.Words("Belum ada perkara yang selesai pada periode ini.")
            : new ReportPart.Table([new("Layanan", 40), new("Hasil", 40), new("Jumlah", 10, true)], rows);
    }

    private static IEnumerable<ReportPart> Complaints(ServiceFigures? complaints)
    {
        if (complaints is null)
        {
            yield return new ReportPart.Words("Kantor ini belum menerima pengaduan melalui Lajur.");
            yield break;
        }

        yield return new ReportPart.Facts([.. MonthlyTable.Complaints(complaints).Select(line => (line.Name, $"{line.Value}"))]);
        yield return new ReportPart.Facts(
        [
            ("Median waktu tindak lanjut", complaints.Median is { } median ? IndonesianTime.OfficeSpan(median) : "belum ada"),
        ]);
    }
}
