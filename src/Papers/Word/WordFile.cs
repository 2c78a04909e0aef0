using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lajur.Papers.Word;

/// <summary>Writes Word files that an office goes on editing: plain paragraphs, tables and lists, no text boxes but for symbols.</summary>
public static class WordFile
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Twentieths of a point, in which Word counts.</summary>
    internal const int Twip = 20;

    private const string Letters = "Arial";

    /// <summary>The file with this body.</summary>
    internal static byte[] Write(string title, IEnumerable<OpenXmlElement> body)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = Clean(title);
            word.PackageProperties.Language = "id-ID";
            word.AddMainDocumentPart().Document = new Document(new Body(body));
        }

        return file.ToArray();
    }

    /// <summary>A paragraph; its line breaks are kept.</summary>
    internal static Paragraph Text(string? words, double size, bool isBold = false, JustificationValues? align = null, double indent = 0, double after = 4)
    {
        var run = new Run(new RunProperties(new RunFonts { Ascii = Letters, HighAnsi = Letters }));
        if (isBold)
        {
            run.RunProperties!.Append(new Bold());
        }

        run.RunProperties!.Append(new FontSize { Val = $"{(int)(size * 2)}" });
        foreach (var (index, line) in Clean(words ?? "").Split('\n').Index())
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        var properties = new ParagraphProperties(
            new SpacingBetweenLines { Before = "0", After = $"{(int)(after * Twip)}" },
            new Indentation { Left = $"{(int)(indent * Twip)}" },
            new Justification { Val = align ?? JustificationValues.Left });
        return new(properties, run);
    }

    /// <summary>A table of fixed widths with thin lines.</summary>
    internal static Table Table(IReadOnlyList<double> widths, IEnumerable<TableRow> rows) => new(
    [
        new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{(int)(widths.Sum() * Twip)}" },
            new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
        new TableGrid(widths.Select(width => new GridColumn { Width = $"{(int)(width * Twip)}" })),
        .. rows,
    ]);

    /// <summary>A row; with a height it is exactly so high.</summary>
    internal static TableRow Row(IEnumerable<TableCell> cells, double? height = null, bool isHead = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (height is { } points)
        {
            properties.Append(new TableRowHeight { Val = (uint)(points * Twip), HeightType = HeightRuleValues.Exact });
        }

        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        return new([properties, .. cells]);
    }

    /// <summary>A cell; a cell always holds a paragraph.</summary>
    internal static TableCell Cell(double width, IEnumerable<Paragraph> words, int columns = 1, string? fill = null, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{(int)(width * Twip)}" });
        if (columns > 1)
        {
            properties.Append(new GridSpan { Val = columns });
        }

        if (merge is { } kind)
        {
            properties.Append(new VerticalMerge { Val = kind });
        }

        if (fill is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill.TrimStart('#') });
        }

        return new([properties, .. words]);
    }

    /// <summary>Where the pages before end, and how large they are.</summary>
    internal static SectionProperties Section(bool isLandscape, double margin)
    {
        var (width, height) = isLandscape ? (16838u, 11906u) : (11906u, 16838u);
        var size = new PageSize { Width = width, Height = height };
        if (isLandscape)
        {
            size.Orient = PageOrientationValues.Landscape;
        }

        var edge = (int)(margin * Twip);
        return new(size, new PageMargin { Top = edge, Bottom = edge, Left = (uint)edge, Right = (uint)edge, Header = 200, Footer = 200, Gutter = 0 });
    }

    /// <summary>What XML can hold of a text: what was pasted from elsewhere may carry signs that no document takes.</summary>
    private static string Clean(string words) => string.Concat(words.ReplaceLineEndings("\n").EnumerateRunes()
        .Where(sign => sign.Value is '\n' or '\t' || (!Rune.IsControl(sign) && sign.Value is not (0xFFFE or 0xFFFF))));

    private static TBorder Line<TBorder>()
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "64748B" };
}
