using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions.Checks;
using Lajur.Papers.Sheets.Reading;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Bpmn;
using Lajur.Registry.Exchange.Parcels;
using Lajur.Registry.Exchange.Tables;

namespace Lajur.Host.Exchange.Incoming;

/// <summary>Tells by its content what a file is, and reads it.</summary>
internal static class FileReader
{
    private const string Table = "tabel SOP", Bpmn = "diagram BPMN 2.0", Elsa = "alur Elsa 3", Parcel = "paket layanan";

    private const int MostActivities = 2000;

    /// <summary>What is an archive, or is spoilt.</summary>
    private static readonly string[] s_archives = [".xlsx", ".zip"];

    private static readonly JsonDocumentOptions s_json = new() { MaxDepth = 64, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <summary>The file as a drawing, or why it is none.</summary>
    public static FileReading Read(BroughtFile file) => file.Bytes switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] => ReadZip(file),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Refuse(Table, "Ini berkas Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx, lalu unggah lagi."),
        _ when s_archives.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase) =>
            Refuse(Table, $"Berkas {Path.GetExtension(file.Name)} ini rusak atau terpotong. Simpan atau unduh lagi dari asalnya, lalu unggah ulang."),
        _ => FirstSign(file.Bytes) switch
        {
            '<' => ReadBpmn(file),
            '{' or '[' => ReadElsa(file.Bytes, file.Title),
            _ => ReadTable(file, [CsvReader.Read(file.Bytes)]),
        },
    };

    private static FileReading ReadZip(BroughtFile file)
    {
        if (!ArchiveBounds.AreKept(file.Bytes))
        {
            return Refuse("ZIP", "Berkas ini rusak, atau isinya terlalu besar bila dibuka.");
        }

        using var zip = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
        if (zip.GetEntry("[Content_Types].xml") is not null)
        {
            return SheetReader.Read(file.Bytes) is { Count: > 0 } sheets ? ReadTable(file, sheets) : Refuse(Table, "Berkas ini bukan buku kerja Excel yang dapat dibaca. Simpan lagi sebagai .xlsx.");
        }

        var drawings = zip.Entries.Where(entry => entry.FullName.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).ToList();
        return zip.GetEntry("manifest.json") is not null || drawings.Count == 0 || drawings.Exists(entry => entry.FullName.Contains('/', StringComparison.Ordinal))
            ? ReadParcel(file)
            : drawings is [var only] ? ReadElsa(BytesOf(only), Path.GetFileNameWithoutExtension(only.Name))
            : Refuse(Elsa, $"Berkas ini memuat {drawings.Count} alur: {string.Join(", ", drawings.Select(entry => entry.Name).Take(10))}. Buka ZIP-nya, lalu unggah satu per satu, atau pakai Import pada daftar alur.");
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var into = new MemoryStream();
        part.CopyTo(into);
        return into.ToArray();
    }

    private static FileReading ReadTable(BroughtFile file, IReadOnlyList<TableGrid> sheets)
    {
        var table = SopTableReader.Read(sheets);
        return table.Problems.Count > 0
            ? new FileReading.Refused(Table, table.Problems, table.Grid)
            : new FileReading.Drawn(Table, TableDrawing.Draw(table, table.Title ?? file.Title));
    }

    private static FileReading ReadBpmn(BroughtFile file) => BpmnImport.Read(file.Bytes, file.Title) switch
    {
        ({ } drawing, _) => new FileReading.Drawn(Bpmn, drawing),
        (_, var problems) => new FileReading.Refused(Bpmn, problems),
    };

    private static FileReading ReadParcel(BroughtFile file) => ParcelReader.Read(file.Bytes) switch
    {
        ({ } parcel, _) => new FileReading.Drawn(Parcel, new(parcel.Drawing, parcel.Lanes), parcel),
        (_, var problems) => new FileReading.Refused(Parcel, problems),
    };

    private static FileReading ReadElsa(byte[] bytes, string title)
    {
        try
        {
            var utf8 = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
            if (JsonNode.Parse(utf8, documentOptions: s_json) is not JsonObject json || json["root"] is not JsonObject)
            {
                return Refuse(Elsa, "Berkas JSON ini bukan alur Elsa 3: tidak ada bagan (root) di dalamnya. Ekspor alurnya dari Elsa Studio.");
            }

            if (json["root"]!["activities"] is JsonArray { Count: > MostActivities })
            {
                return Refuse(Elsa, $"Alur ini terlalu besar: paling banyak {MostActivities} langkah. Bagi menjadi beberapa alur.");
            }

            if (DrawingShape.Problems(json) is { Count: > 0 } misshapen)
            {
                return new FileReading.Refused(Elsa, [.. misshapen.Select(problem => new FileProblem(problem.Place, problem.Text))]);
            }

            var drawing = DrawingMarks.Without(json);
            drawing["name"] ??= title;
            return new FileReading.Drawn(Elsa, new(drawing, [.. LaneSwap.KeysIn(drawing).Select(key => new NamedLane(key, key))]));
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            var place = e is JsonException { LineNumber: { } line } json ? $"Baris {line + 1}, huruf {json.BytePositionInLine + 1}" : "";
            return new FileReading.Refused(Elsa, [new(place, "isi berkas JSON ini rusak di sini. Ekspor lagi dari asalnya.")]);
        }
    }

    private static FileReading.Refused Refuse(string kind, string text) => new(kind, [new("", text)]);

    private static char FirstSign(byte[] bytes)
    {
        var at = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        while (at < bytes.Length && bytes[at] <= ' ')
        {
            at++;
        }

        return at < bytes.Length ? (char)bytes[at] : ' ';
    }
}
