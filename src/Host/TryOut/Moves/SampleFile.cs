using System.IO.Compression;
using Lajur.Registry.Attachments;

namespace Lajur.Host.TryOut.Moves;

/// <summary>A file of a try-out: what was chosen is checked as ever, and then stands for a small file of its kind.</summary>
/// <param name="FieldKey">The form's field.</param>
/// <param name="FileName">As it was chosen.</param>
/// <param name="ContentType">One of those that may be attached.</param>
public sealed record SampleFile(string FieldKey, string FileName, string ContentType)
{
    /// <summary>A file for a field that nobody chose one for.</summary>
    public static SampleFile For(string fieldKey) => new(fieldKey, "contoh.pdf", ContentSniffer.Pdf);

    public static SampleFile Of(Upload file) => new(file.FieldKey, file.FileName, ContentSniffer.Find(file.Content) ?? ContentSniffer.Text);

    public Upload ToUpload() => new(FieldKey, FileName, ContentType switch
    {
        ContentSniffer.Pdf => "%PDF-1.4\n%%EOF\n"u8.ToArray(),
        ContentSniffer.Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9],
        ContentSniffer.Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        ContentSniffer.WebP => [.. "RIFF"u8, 8, 0, 0, 0, .. "WEBPVP8 "u8],
        ContentSniffer.Docx => Package("word/document.xml"),
        ContentSniffer.Xlsx => Package("xl/workbook.xml"),
        _ => "berkas contoh\n"u8.ToArray(),
    });

    private static byte[] Package(string part)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            package.CreateEntry(part);
        }

        return stream.ToArray();
    }
}
