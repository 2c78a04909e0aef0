using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Lajur.Papers.Sheets.Reading;
using Lajur.Papers.Sop.Tables;
using Lajur.Registry.Exchange.Tables;
using Lajur.Testing.Drawings;

namespace Lajur.Papers.Tests.Sheets;

/// <summary>A good workbook spoilt in one place of one of its parts at a time: it is read, or it is none; reading does not fail.</summary>
public sealed class CraftedSheetTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workbook_is_read_or_none_whatever_stands_in_its_parts()
    {
        var parts = Unpack(await WorkbookAsync());
        var (read, none) = (0, 0);
        foreach (var (path, good) in parts.Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal) || part.Key.EndsWith(".rels", StringComparison.Ordinal)))
        {
            foreach (var (what, spoilt) in Mutations.Of(XDocument.Parse(Encoding.UTF8.GetString(good))))
            {
                var (file, sheets) = (Pack(parts, path, Encoding.UTF8.GetBytes(spoilt.ToString())), (IReadOnlyList<TableGrid>?)null);
                Assert.Null(Record.Exception(() => sheets = SheetReader.Read(file)) is { } problem ? $"{path}: {what}: {problem}" : null);
                (read, none) = sheets is null ? (read, none + 1) : (read + 1, none);
                Assert.True(sheets is not { Count: > 0 } || SopTableReader.Read(sheets) is not null);
            }
        }

        Assert.InRange(read, 50, 5000);
        Assert.InRange(none, 5, 5000);
    }

    private static async Task<byte[]> WorkbookAsync()
    {
        using var file = new MemoryStream();
        await SopTableFile.WriteTemplateAsync(file, ["Pemohon", "Petugas"], Ct);
        return file.ToArray();
    }

    private static Dictionary<string, byte[]> Unpack(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var into = new MemoryStream();
        part.CopyTo(into);
        return into.ToArray();
    }

    private static byte[] Pack(Dictionary<string, byte[]> parts, string spoilt, byte[] content)
    {
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in parts)
            {
                using var part = zip.CreateEntry(path, CompressionLevel.NoCompression).Open();
                part.Write(path == spoilt ? content : bytes);
            }
        }

        return into.ToArray();
    }
}
