using System.Globalization;
using System.Text;
using Lajur.Papers.Drawing;
using Lajur.Papers.Typefaces;

namespace Lajur.Papers.Pdf;

/// <summary>Writes drawn pages as a PDF: vectors and searchable text with its typeface inside.</summary>
public static class PdfPaper
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "application/pdf";

    /// <summary>The file.</summary>
    /// <param name="pages">One or more.</param>
    /// <param name="title">What a viewer shows in its title bar.</param>
    public static byte[] Write(IReadOnlyList<PaperPage> pages, string title)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var file = new PdfFile();
        var (regular, bold) = (new PdfTypeface(Typeface.Regular), new PdfTypeface(Typeface.Bold));
        var tree = file.Reserve();
        var resources = file.Reserve();
        var numbers = pages.Select(page => AddPage(file, page, tree, resources, new PdfContent(page, regular, bold).ToBytes())).ToList();
        file.Set(tree, string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Pages /Kids [{string.Join(' ', numbers.Select(number => $"{number} 0 R"))}] /Count {numbers.Count} >>"));
        file.Set(resources, string.Create(
            CultureInfo.InvariantCulture, $"<< /Font << /R {regular.AddTo(file)} 0 R /B {bold.AddTo(file)} 0 R >> >>"));
        var root = file.Add(string.Create(
            CultureInfo.InvariantCulture, $"<< /Type /Catalog /Pages {tree} 0 R /Lang (id-ID) /ViewerPreferences << /DisplayDocTitle true >> >>"));
        var info = file.Add($"<< /Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title))}> /Producer (Lajur) >>");
        return file.ToBytes(root, info);
    }

    private static int AddPage(PdfFile file, PaperPage page, int tree, int resources, byte[] content)
    {
        var stream = file.AddStream(content);
        return file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {page.Width:0.##} {page.Height:0.##}] /Resources {resources} 0 R /Contents {stream} 0 R >>"));
    }
}
