using System.Globalization;
using System.Text;
using Lajur.Papers.Sheets;
using Lajur.Registry.Reality;
using Lajur.Registry.Speech;

namespace Lajur.Papers.Reality;

/// <summary>Norms beside what happened as a workbook or as comma-separated text; times in office minutes, so that they can be reckoned with.</summary>
public static class RealitySheet
{
    private static readonly string[] s_heads =
    [
        "No", "Aktivitas", "Pelaksana", "Norma", "Median (menit kerja)", "P90 (menit kerja)", "Tunggu, median (menit kerja)",
        "Kerja, median (menit kerja)", "Kerja, P90 (menit kerja)", "Kunjungan", "Perkara", "Lewat norma", "Berulang", "Dikembalikan", "Terbuka kini",
        "Terbuka terlambat", "Keadaan", "Usulan", "Alasan",
    ];

    /// <summary>The workbook.</summary>
    public static async Task WriteAsync(Stream to, RealityReport report, string period, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        await using var file = SheetFile.Begin(to);
        await using var sheet = await file.AddAsync(new(period, [6, 40, 30, .. Enumerable.Repeat(14.0, 13), 18, 36, 60], HeadRow: 4), ct);
        await sheet.WriteAsync([new SheetCell.Words($"{RealityPaper.Title} SOP {report.Service.Name}", SheetWeight.Title)], ct);
        await sheet.WriteAsync([new SheetCell.Words($"{report.Office.Name}, versi {report.Version}, {period}", SheetWeight.Bold)], ct);
        await sheet.WriteAsync([new SheetCell.Words(RealityTable.Sentence(report))], ct);
        await sheet.WriteAsync([.. s_heads.Select(head => new SheetCell.Words(head, SheetWeight.Head))], ct);
        foreach (var row in report.Rows)
        {
            await sheet.WriteAsync([.. Cells(row)], ct);
        }
    }

    /// <summary>The text, with the mark at its beginning that tells Excel that it is UTF-8.</summary>
    public static byte[] WriteCsv(RealityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = string.Concat(report.Rows.Select(row => CsvText.Line(Cells(row).Select(Text))).Prepend(CsvText.Line(s_heads)));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }

    private static IEnumerable<SheetCell?> Cells(RowReality row) =>
    [
        new SheetCell.Words(row.Number ?? ""), new SheetCell.Words(row.Title), new SheetCell.Words(row.Lane), new SheetCell.Words(row.Norm?.ToText() ?? ""),
        Minutes(row.Median), Minutes(row.P90), Minutes(row.Wait), Minutes(row.Work), Minutes(row.WorkP90),
        new SheetCell.Whole(row.Visits), new SheetCell.Whole(row.Cases), new SheetCell.Whole(row.Late), new SheetCell.Whole(row.Repeats),
        new SheetCell.Whole(row.SentBack), new SheetCell.Whole(row.OpenNow), new SheetCell.Whole(row.OpenLate),
        new SheetCell.Words(RealityWords.Sign(row.Level)), new SheetCell.Words(RealityWords.Proposal(row)), new SheetCell.Words(RealityWords.Reason(row)),
    ];

    private static SheetCell.Fraction? Minutes(TimeSpan? span) => span is { } time ? new(Math.Round((decimal)time.TotalMinutes, 2)) : null;

    private static string? Text(SheetCell? cell) => cell switch
    {
        SheetCell.Words words => words.Text,
        SheetCell.Whole whole => whole.Value.ToString(CultureInfo.InvariantCulture),
        SheetCell.Fraction fraction => fraction.Value.ToString("0.##", IndonesianSpeech.Culture),
        _ => null,
    };
}
