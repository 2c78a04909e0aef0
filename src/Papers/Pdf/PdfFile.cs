using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Lajur.Papers.Pdf;

/// <summary>The objects of a PDF file (ISO 32000-1), numbered as they are asked for and written one after another.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    /// <summary>Writes a reserved object.</summary>
    public void Set(int number, string content) => _objects[number - 1] = Encoding.Latin1.GetBytes(content);

    /// <summary>Writes an object.</summary>
    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    /// <summary>Writes a compressed stream.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="entries">Further entries of its dictionary.</param>
    public int AddStream(ReadOnlySpan<byte> content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        var head = string.Create(CultureInfo.InvariantCulture, $"<< /Length {packed.Length} /Filter /FlateDecode {entries}>>\nstream\n");
        var number = Reserve();
        _objects[number - 1] = [.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. "\nendstream"u8];
        return number;
    }

    /// <summary>The whole file.</summary>
    /// <param name="root">The catalog.</param>
    /// <param name="info">Title and dates.</param>
    public byte[] ToBytes(int root, int info)
    {
        using var file = new MemoryStream();
        // The second line tells programs that bytes beyond ASCII follow.
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var places = new List<long>();
        foreach (var (index, content) in _objects.Index())
        {
            places.Add(file.Position);
            file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n")));
            file.Write(content ?? throw new InvalidOperationException($"Object {index + 1} of the PDF was reserved and never written."));
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        var end = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            end.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        end.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root {root} 0 R /Info {info} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        file.Write(Encoding.ASCII.GetBytes(end.ToString()));
        return file.ToArray();
    }
}
