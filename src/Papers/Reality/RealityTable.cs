using Lajur.Registry.Reality;
using Lajur.Registry.Speech;

namespace Lajur.Papers.Reality;

/// <summary>The rows of an SOP beside what happened, the same on screen, on paper and in a spreadsheet.</summary>
public static class RealityTable
{
    /// <summary>The columns, their shares of the width, and which hold figures.</summary>
    public static IReadOnlyList<(string Title, double Width, bool IsFigure)> Columns { get; } =
    [
        ("No", 4, false), ("Aktivitas", 20, false), ("Pelaksana", 13, false), ("Norma", 8, true), ("Median", 9, true), ("P90", 9, true),
        ("Tunggu (median)", 9, true), ("Kerja (median)", 9, true), ("Kunjungan", 8, true), ("Lewat norma", 7, true), ("Berulang", 7, true),
        ("Dikembalikan", 8, true), ("Terbuka kini", 7, true), ("Keadaan", 10, false),
    ];

    /// <summary>A row as it is read.</summary>
    public static IReadOnlyList<string> Words(RowReality row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return
        [
            row.Number ?? "", row.Title, row.Lane, row.IsApplicants ? "–" : row.Norm?.ToText() ?? "belum ada",
            RealityWords.Span(row.Median), RealityWords.Span(row.P90), RealityWords.Span(row.Wait), RealityWords.Span(row.Work),
            Count(row.Visits), Measured(row, row.Late), Count(row.Repeats), Measured(row, row.SentBack), Open(row),
            row.IsApplicants ? "Langkah pemohon" : RealityWords.Sign(row.Level),
        ];
    }

    /// <summary>What is told of the whole.</summary>
    public static string Sentence(RealityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Cases == 0
            ? $"Belum ada perkara pada versi {report.Version} yang selesai dalam periode ini."
            : $"{Count(report.Cases)} perkara pada versi {report.Version} selesai dalam periode ini"
                + (report.Returned > 0 ? $"; {Count(report.Returned)} kali berkas dikembalikan kepada pemohon." : ".")
                + (report.IsCut ? $" Yang diukur {Count(RealityReport.MostCases)} yang terakhir selesai." : "")
                + (report.MovedCases > 0 ? $" {Count(report.MovedCases)} perkara datang dari versi lain; langkahnya sebelum pindah tidak dihitung." : "");
    }

    internal static string Count(int count) => count.ToString("#,0", IndonesianSpeech.Culture);

    private static string Measured(RowReality row, int count) => row.Median is null ? "–" : Count(count);

    private static string Open(RowReality row) => row switch
    {
        { IsApplicants: true } => "–",
        { OpenLate: > 0 } => $"{Count(row.OpenNow)} ({Count(row.OpenLate)} terlambat)",
        _ => Count(row.OpenNow),
    };
}
