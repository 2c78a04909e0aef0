using Lajur.Papers.Drawing;
using Lajur.Papers.Reports;
using Lajur.Registry.Reality;

namespace Lajur.Papers.Reality;

/// <summary>Norms beside what happened, as it is printed: the flow, the figures, and what to change in the next version.</summary>
public static class RealityPaper
{
    public const string Title = "Norma dan kenyataan";

    /// <param name="report">What was counted.</param>
    /// <param name="period">Its name, such as "Semester II 2026".</param>
    /// <param name="today">The day of the signature.</param>
    /// <param name="foot">At the foot of every page.</param>
    public static IReadOnlyList<PaperPage> Pages(RealityReport report, string period, DateOnly today, string foot)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. RealityFlow.Printed(report, $"{Title.ToUpperInvariant()} SOP {report.Service.Name.ToUpperInvariant()}", $"Versi {report.Version} · {period} · {foot}"),
            .. ReportPages.Of(Of(report, period, today, foot)),
        ];
    }

    private static Report Of(RealityReport report, string period, DateOnly today, string foot) => new()
    {
        Office = report.Office,
        Title = $"{Title} SOP {report.Service.Name}",
        Subtitles = [$"Versi {report.Version} · {period}"],
        Parts =
        [
            new ReportPart.Words(RealityTable.Sentence(report)),
            new ReportPart.Heading("Langkah demi langkah"),
            new ReportPart.Table(
                [.. RealityTable.Columns.Select(column => new ReportColumn(column.Title, column.Width, column.IsFigure))],
                [.. report.Rows.Select(row => new ReportRow(RealityTable.Words(row)))]),
            new ReportPart.Heading("Usulan untuk revisi berikutnya"),
            .. Proposals(report),
            new ReportPart.Words(RealityWords.Legend, IsSmall: true),
        ],
        Foot = foot,
        SignedOn = today,
        IsLandscape = true,
    };

    private static IEnumerable<ReportPart> Proposals(RealityReport report)
    {
        var rows = report.Rows.Where(row => RealityWords.Proposal(row).Length > 0)
            .Select(row => new ReportRow([row.Number ?? "", row.Title, RealityWords.Proposal(row), RealityWords.Reason(row)])).ToList();
        yield return rows.Count == 0
            ? new ReportPart.Words("Belum ada langkah yang dapat dinilai pada periode ini.")
            : new ReportPart.Table([new("No", 5), new("Aktivitas", 30), new("Usulan", 28), new("Alasan", 37)], rows);
        if (report.Promise is { } promise)
        {
            yield return new ReportPart.Words($"Janji layanan: {promise.ToText()}. Bila norma langkah berubah, periksa apakah jumlahnya masih sesuai dengan janji itu.");
        }
    }
}
