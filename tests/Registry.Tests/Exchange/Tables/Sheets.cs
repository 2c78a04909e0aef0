using Lajur.Registry.Exchange.Tables;

namespace Lajur.Registry.Tests.Exchange.Tables;

/// <summary>Small tables of an SOP, as they stand in a text file.</summary>
internal static class Sheets
{
    /// <summary>The columns: number, activity, applicant, counter, head of section, completeness, time, output, remark.</summary>
    public const string Head = "No|Aktivitas|Pemohon|Petugas Loket|Kasi Pelayanan|Kelengkapan|Waktu|Output|Keterangan";

    /// <summary>A table of these rows below the usual head; cells are parted by bars.</summary>
    public static SopTable Read(params string[] rows) => ReadWhole([Head, .. rows]);

    public static SopTable ReadWhole(params string[] rows) =>
        SopTableReader.Read([new("", [.. rows.Select(row => (IReadOnlyList<string>)row.Split('|'))])]);
}
