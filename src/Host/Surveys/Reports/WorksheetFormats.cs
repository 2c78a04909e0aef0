namespace Lajur.Host.Surveys.Reports;

/// <summary>The files in which the results of a survey are taken away.</summary>
public static class WorksheetFormats
{
    public const string Excel = "xlsx", Pdf = "pdf", Csv = "csv";

    /// <summary>Each with its icon and what its button says.</summary>
    public static IReadOnlyList<(string Format, string Icon, string Words)> All { get; } =
    [
        (Pdf, "filetype-pdf", "Laporan (PDF)"),
        (Excel, "filetype-xlsx", "Lembar kerja (Excel)"),
        (Csv, "filetype-csv", "Lembar kerja (CSV)"),
    ];
}
