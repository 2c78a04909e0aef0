using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;
using Lajur.Registry.Reality;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Reality;

/// <summary>The flow of the SOP with what happened in place of Mutu Baku; a colour and a word say how each row stands to its norm.</summary>
public static class RealityFlow
{
    private static readonly FlowReading.ColumnHeads s_heads = new("Kenyataan (jam kerja)", "Norma dan waktu", "Jumlah", "Tunggu dan kerja", "Keadaan");

    /// <summary>The whole on one page as long as it needs, for the screen.</summary>
    public static PaperPage Whole(RealityReport report) => FlowPages.Whole(Matrix(report), Reading(report));

    /// <summary>On pages of A4 landscape.</summary>
    public static IReadOnlyList<PaperPage> Printed(RealityReport report, string title, string note) =>
        FlowPages.Printed(Matrix(report), title, note, Reading(report));

    private static SopMatrix Matrix(RealityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Matrix with { Rows = [.. report.Matrix.Rows.Zip(report.Rows, Row)] };
    }

    private static FlowReading Reading(RealityReport report) =>
        new(report.Rows.DistinctBy(row => row.ActivityId, StringComparer.Ordinal).ToDictionary(row => row.ActivityId, row => Look(row.Level), StringComparer.Ordinal))
        {
            Heads = s_heads,
            IsPaper = false,
        };

    private static FlowLook Look(RealityLevel level) => level switch
    {
        RealityLevel.Exceeded => FlowLook.Exceeded,
        RealityLevel.Tight => FlowLook.Tight,
        RealityLevel.Kept => FlowLook.Kept,
        RealityLevel.Generous => FlowLook.Generous,
        _ => FlowLook.Plain,
    };

    private static SopRow Row(SopRow row, RowReality real) => row with
    {
        Requirements = real.IsApplicants ? null
            : $"Norma {real.Norm?.ToText() ?? "belum ada"}" + (real.Median is null ? "" : $"\nMedian {RealityWords.Span(real.Median)}\nP90 {RealityWords.Span(real.P90)}"),
        Duration = $"{RealityTable.Count(real.Visits)}×",
        Output = real.Taken == 0 ? null : $"Tunggu {RealityWords.Span(real.Wait)}\nKerja {RealityWords.Span(real.Work)}",
        Remark = Remark(real),
    };

    private static string? Remark(RowReality real)
    {
        string?[] lines =
        [
            RealityWords.Sign(real.Level),
            real.Late > 0 ? $"{RealityTable.Count(real.Late)} lewat norma" : null,
            real.Repeats > 0 ? $"{RealityTable.Count(real.Repeats)} berulang" : null,
            real.SentBack > 0 ? $"{RealityTable.Count(real.SentBack)} dikembalikan" : null,
        ];
        return string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line))) is { Length: > 0 } words ? words : null;
    }
}
