using System.IO.Compression;
using System.Text;

namespace Lajur.Registry.Attachments;

/// <summary>Finds what a file is from its bytes. Only what an office needs is known; all else is refused.</summary>
public static class ContentSniffer
{
    public const string Pdf = "application/pdf";
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string WebP = "image/webp";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Text = "text/plain";

    /// <summary>A package with more parts than this is no letter.</summary>
    private const int MaxParts = 2000;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The content type, or null when it is none of those that may be attached.</summary>
    public static string? Find(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        return bytes switch
        {
            _ when bytes.StartsWith("%PDF-"u8) => Pdf,
            [0xFF, 0xD8, 0xFF, ..] => Jpeg,
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
            _ when bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8) => WebP,
            [0x50, 0x4B, 0x03, 0x04, ..] => FindPackage(content),
            _ => IsPlainText(bytes) ? Text : null,
        };
    }

    /// <summary>Only the package's list of parts is read; nothing is unpacked. One with macros is refused.</summary>
    private static string? FindPackage(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var package = new ZipArchive(stream, ZipArchiveMode.Read);
            if (package.Entries.Count > MaxParts || package.Entries.Any(IsMacro))
            {
                return null;
            }

            return package.GetEntry("word/document.xml") is not null ? Docx
                : package.GetEntry("xl/workbook.xml") is not null ? Xlsx
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsMacro(ZipArchiveEntry part) =>
        part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlainText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return false;
        }

        try
        {
            return !StrictUtf8.GetString(bytes).AsSpan().ContainsAny(Controls);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r', '\f'])]);
}
