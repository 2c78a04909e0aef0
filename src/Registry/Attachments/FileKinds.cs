using System.Collections.Frozen;

namespace Lajur.Registry.Attachments;

/// <summary>Kinds of files as a form names them in HTML's accept list: endings, content types, and <c>image/*</c>.</summary>
public static class FileKinds
{
    private static readonly FrozenDictionary<string, (string Type, string Word)> s_kinds = new Dictionary<string, (string, string)>(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = (ContentSniffer.Pdf, "PDF"),
        [".jpg"] = (ContentSniffer.Jpeg, "JPG"),
        [".jpeg"] = (ContentSniffer.Jpeg, "JPG"),
        [".png"] = (ContentSniffer.Png, "PNG"),
        [".webp"] = (ContentSniffer.WebP, "WebP"),
        [".docx"] = (ContentSniffer.Docx, "DOCX"),
        [".xlsx"] = (ContentSniffer.Xlsx, "XLSX"),
        [".txt"] = (ContentSniffer.Text, "TXT"),
        [".csv"] = (ContentSniffer.Text, "CSV"),
        [ContentSniffer.Pdf] = (ContentSniffer.Pdf, "PDF"),
        [ContentSniffer.Jpeg] = (ContentSniffer.Jpeg, "JPG"),
        [ContentSniffer.Png] = (ContentSniffer.Png, "PNG"),
        [ContentSniffer.WebP] = (ContentSniffer.WebP, "WebP"),
        [ContentSniffer.Docx] = (ContentSniffer.Docx, "DOCX"),
        [ContentSniffer.Xlsx] = (ContentSniffer.Xlsx, "XLSX"),
        [ContentSniffer.Text] = (ContentSniffer.Text, "TXT"),
        ["text/csv"] = (ContentSniffer.Text, "CSV"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first name in the list that is of no kind that may be attached; null when all are.</summary>
    public static string? FindUnknown(string? accept) => Names(accept).FirstOrDefault(name => !KindsOf(name).Any());

    /// <summary>Whether a file of this content type is among those of the list; an empty list takes all.</summary>
    public static bool Takes(string? accept, string contentType) =>
        string.IsNullOrWhiteSpace(accept) || Names(accept).SelectMany(KindsOf).Any(kind => kind.Type == contentType);

    /// <summary>The list in words, as in "PDF atau JPG"; null for an empty list.</summary>
    public static string? Words(string? accept) => Names(accept).SelectMany(KindsOf).Select(kind => kind.Word).Distinct(StringComparer.Ordinal).ToArray() switch
    {
        [] => null,
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} atau {last}",
    };

    private static string[] Names(string? accept) => (accept ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<(string Type, string Word)> KindsOf(string name) =>
        s_kinds.TryGetValue(name, out var kind) ? [kind]
        : name.EndsWith("/*", StringComparison.Ordinal)
            ? s_kinds.Where(known => known.Key.StartsWith(name[..^1], StringComparison.OrdinalIgnoreCase)).Select(known => known.Value)
        : [];
}
