using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Lajur.Registry.Attachments;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Tests.Attachments;

public sealed class ContentTests
{
    [Fact]
    public void A_sealed_file_opens_for_its_own_row_and_unchanged_only()
    {
        var cipher = new AttachmentCipher(new LajurSecret(CaseOffice.Secret));
        var (mine, other) = (Guid.Parse("0192f4a0-0000-7000-8000-000000000001"), Guid.Parse("0192f4a0-0000-7000-8000-000000000002"));
        var content = cipher.Seal(mine, "isi surat"u8);

        Assert.Equal("isi surat"u8.ToArray(), cipher.Open(mine, content));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(other, content));
        content[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(mine, content));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(mine, content.AsSpan(0, 8)));
    }

    [Theory]
    [InlineData("%PDF-1.4", "application/pdf")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0 photo", "image/jpeg")]
    [InlineData("\u0089PNG\r\n\u001a\n", "image/png")]
    [InlineData("RIFF\u0001\u0002\u0003\u0004WEBPVP8 ", "image/webp")]
    [InlineData("Surat biasa.\nBaris dua.", "text/plain")]
    [InlineData("MZ\u0090\u0000", null)]
    [InlineData("\u007fELF\u0000", null)]
    [InlineData("PK\u0003\u0004 broken", null)]
    [InlineData("", null)]
    public void What_a_file_is_shows_in_its_bytes(string latin, string? expected) =>
        Assert.Equal(expected, ContentSniffer.Find(Encoding.Latin1.GetBytes(latin)));

    [Theory]
    [InlineData("word/document.xml", ContentSniffer.Docx)]
    [InlineData("xl/workbook.xml", ContentSniffer.Xlsx)]
    [InlineData("word/document.xml|word/vbaProject.bin", null)]
    [InlineData("evil.exe", null)]
    public void A_package_is_known_by_its_parts_and_refused_with_macros(string parts, string? expected)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.Split('|'))
            {
                package.CreateEntry(part);
            }
        }

        Assert.Equal(expected, ContentSniffer.Find(stream.ToArray()));
    }
}
