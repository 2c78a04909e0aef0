using System.Text;
using Lajur.Papers.Sheets;
using Lajur.Registry.Exchange.Tables;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Sop.Tables;

/// <summary>The flow page of an SOP as a spreadsheet that can be filled in and read again, and the empty template of one.</summary>
public static class SopTableFile
{
    /// <summary>The media type of the text form.</summary>
    public const string CsvMediaType = "text/csv; charset=utf-8";

    private static readonly string[] s_advice =
    [
        "Satu baris untuk setiap langkah. Baris pertama adalah langkah pemohon.",
        "No: 1, 2, 3, … Langkah pilihan diberi huruf: 2.a dan 2.b.",
        "Aktivitas: diawali kata kerja, misalnya Memeriksa berkas.",
        $"Kolom pelaksana: beri tanda X pada pelaksana yang mengerjakan; {StepMarks.Diamond} atau ? bila ia memutuskan. Tambah, hapus, atau ganti nama kolom sesuai SOP Anda.",
        "Waktu: 15 menit, 1 jam, 1 jam 30 menit, atau 2 hari kerja.",
        "Keterangan: pada langkah keputusan, tulis satu baris untuk setiap hasil, misalnya Lengkap: ke 3 dan Tidak lengkap: kembali ke 1. Akhir alur: Ditolak: selesai.",
        "Langkah yang dikerjakan beberapa pelaksana sekaligus diberi tanda pada semua kolomnya.",
        "Baris keterangan ini boleh dihapus. Yang dibaca hanya lembar pertama yang memuat kolom No dan Aktivitas.",
    ];

    /// <summary>The table of a drawing as a workbook.</summary>
    public static Task WriteAsync(Stream to, SopMatrix matrix, string title, CancellationToken ct = default) =>
        WriteAsync(to, title, SopTableRows.Head(matrix.Lanes.Select(lane => lane.Name)), SopTableRows.Of(matrix), matrix.Lanes.Count, ct);

    /// <summary>The same as text.</summary>
    public static byte[] WriteCsv(SopMatrix matrix, string title) =>
        Encoding.UTF8.GetBytes(SopTableRows.Csv(title, SopTableRows.Head(matrix.Lanes.Select(lane => lane.Name)), SopTableRows.Of(matrix)));

    /// <summary>A template with the columns of these lanes and a few rows that show how it is filled in.</summary>
    public static Task WriteTemplateAsync(Stream to, IReadOnlyList<string> lanes, CancellationToken ct = default) =>
        WriteAsync(to, Title, SopTableRows.Head(lanes), Examples(lanes.Count), lanes.Count, ct);

    /// <summary>The template as text.</summary>
    public static byte[] WriteCsvTemplate(IReadOnlyList<string> lanes) =>
        Encoding.UTF8.GetBytes(SopTableRows.Csv(Title, SopTableRows.Head(lanes), Examples(lanes.Count)));

    private const string Title = "Contoh prosedur: ganti dengan nama SOP Anda";

    private static async Task WriteAsync(
        Stream to, string title, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows, int lanes, CancellationToken ct)
    {
        await using var file = SheetFile.Begin(to);
        await using (var sheet = await file.AddAsync(new("SOP", [6, 50, .. Enumerable.Repeat(14d, lanes), 30, 14, 30, 34], HeadRow: 2), ct))
        {
            await sheet.WriteAsync([new SheetCell.Words(title, SheetWeight.Title)], ct);
            await sheet.WriteAsync([.. head.Select(name => new SheetCell.Words(name, SheetWeight.Head))], ct);
            foreach (var row in rows)
            {
                await sheet.WriteAsync([.. row.Select(words => words is null ? null : new SheetCell.Words(words))], ct);
            }
        }

        await using var advice = await file.AddAsync(new("Petunjuk", [110]), ct);
        await advice.WriteAsync([new SheetCell.Words("Cara mengisi", SheetWeight.Title)], ct);
        foreach (var line in s_advice)
        {
            await advice.WriteAsync([new SheetCell.Words(line)], ct);
        }
    }

    /// <summary>The first lane applies; the others do the work, as far as there are any.</summary>
    private static IEnumerable<IReadOnlyList<string?>> Examples(int lanes)
    {
        var (second, last) = (Math.Min(1, lanes - 1), Math.Min(2, lanes - 1));
        yield return Row("1", "Mengajukan permohonan", 0, "X", "Formulir permohonan", null, "Permohonan", null);
        yield return Row("2", "Memeriksa kelengkapan berkas", second, StepMarks.Diamond, "Berkas permohonan", "15 menit", "Berkas lengkap", "Lengkap: ke 3\nTidak lengkap: kembali ke 1");
        yield return Row("3", "Memproses permohonan", last, "X", "Berkas lengkap", "1 jam", "Produk layanan", null);
        yield return Row("4", "Menyerahkan produk layanan kepada pemohon", second, "X", "Produk layanan", "10 menit", "Tanda terima", null);

        IReadOnlyList<string?> Row(string number, string title, int lane, string mark, string? requirements, string? duration, string? output, string? remark) =>
            [number, title, .. Enumerable.Range(0, lanes).Select(column => column == lane ? mark : null), requirements, duration, output, remark];
    }
}
