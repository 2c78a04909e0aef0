namespace Lajur.Host.Desk.Paper;

/// <summary>The files in which a book is taken away.</summary>
public static class BookFormats
{
    public const string Pdf = "pdf", Excel = "xlsx", Csv = "csv";

    /// <summary>Each with its icon and what its button says.</summary>
    public static IReadOnlyList<(string Format, string Icon, string Words)> All { get; } =
        [(Pdf, "printer", "Cetak (PDF)"), (Excel, "filetype-xlsx", "Excel"), (Csv, "filetype-csv", "CSV")];
}
