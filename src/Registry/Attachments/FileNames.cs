using System.Globalization;

namespace Lajur.Registry.Attachments;

/// <summary>Makes a posted file name safe to keep, show and hand back.</summary>
internal static class FileNames
{
    private static readonly Dictionary<string, string[]> Extensions = new(StringComparer.Ordinal)
    {
        [ContentSniffer.Pdf] = [".pdf"],
        [ContentSniffer.Jpeg] = [".jpg", ".jpeg"],
        [ContentSniffer.Png] = [".png"],
        [ContentSniffer.WebP] = [".webp"],
        [ContentSniffer.Docx] = [".docx"],
        [ContentSniffer.Xlsx] = [".xlsx"],
        [ContentSniffer.Text] = [".txt", ".csv"],
    };

    /// <summary>The last part of the name, of ordinary characters, with the extension that its content has.</summary>
    public static string Clean(string posted, string contentType)
    {
        var last = posted[(posted.LastIndexOfAny(['/', '\\']) + 1)..];
        var extension = Extensions[contentType][0];
        var given = Path.GetExtension(last);
        var stem = given.Length > 0 ? last[..^given.Length] : last;
        if (Extensions[contentType].Contains(given, StringComparer.OrdinalIgnoreCase))
        {
            extension = given.ToLowerInvariant();
        }

        var clean = new string([.. stem.Where(IsOrdinary).Take(AttachmentRules.MaxNameLength - extension.Length)]).Trim(' ', '.');
        return (clean.Length == 0 ? "berkas" : clean) + extension;
    }

    private static bool IsOrdinary(char letter) =>
        letter is ' ' or '-' or '_' or '.' or '(' or ')' or ','
        || char.GetUnicodeCategory(letter) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherLetter;
}
