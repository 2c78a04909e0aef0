using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;
using Lajur.Registry.Services;

namespace Lajur.Papers.Word;

/// <summary>
/// The SOP as a Word file: its text in tables that can be edited, its symbols and arrows as shapes laid over the lanes at the places
/// that the printed page has them.
/// </summary>
public static class SopWord
{
    private const double Margin = FlowPages.Margin;
    private const double Size = FlowSheet.Size - 1;
    private const double Wide = PaperPage.LongSide - (2 * Margin);

    public static byte[] Write(SopPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return WordFile.Write(paper.Title, Body(paper));
    }

    private static IEnumerable<OpenXmlElement> Body(SopPaper paper)
    {
        if (paper.Identity is { } identity)
        {
            yield return IdentityHead(identity);
            yield return WordFile.Text("", 4, after: 0);
            yield return IdentityBoxes(identity);
            yield return new Paragraph(new ParagraphProperties(WordFile.Section(isLandscape: true, Margin)));
        }

        var sheets = FlowPages.Sheets(paper.Matrix);
        foreach (var (index, sheet) in sheets.Index())
        {
            // The shapes hang on the title, so that they stay with its page.
            var title = WordFile.Text(paper.Title, 11, isBold: true, JustificationValues.Center, after: 0);
            title.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines
            {
                Before = "0",
                After = "0",
                Line = $"{(int)(FlowPages.Title * WordFile.Twip)}",
                LineRule = LineSpacingRuleValues.Exact,
            };
            title.Append(WordShapes.Draw(sheet.Symbols, index * 1000));
            yield return title;
            yield return Flow(sheet);
            if (index < sheets.Count - 1)
            {
                yield return new Paragraph(new ParagraphProperties(WordFile.Section(isLandscape: true, Margin)));
            }
        }

        yield return WordFile.Text(paper.Note, 7, after: 0);
        yield return WordFile.Section(isLandscape: true, Margin);
    }

    private static Table IdentityHead(SopPage page)
    {
        double[] widths = [Wide * .42, 120, (Wide * .58) - 120];
        var facts = IdentityPage.Facts(page);
        return WordFile.Table(widths, facts.Select((fact, index) => WordFile.Row(
        [
            WordFile.Cell(
                widths[0],
                index == 0
                    ? [WordFile.Text(page.Government.ToUpperInvariant(), 11, isBold: true, JustificationValues.Center), WordFile.Text(page.Unit.ToUpperInvariant(), 11, isBold: true, JustificationValues.Center)]
                    : [WordFile.Text("", 8)],
                merge: index == 0 ? MergedCellValues.Restart : MergedCellValues.Continue),
            WordFile.Cell(widths[1], [WordFile.Text(fact.Name, 8, isBold: true)], fill: Ink.Wash),
            WordFile.Cell(widths[2], [WordFile.Text(fact.Value, 8)]),
        ])));
    }

    private static Table IdentityBoxes(SopPage page)
    {
        double[] widths = [Wide / 2, Wide / 2];
        return WordFile.Table(widths, IdentityPage.Boxes(page).Chunk(2).SelectMany(pair => new[]
        {
            WordFile.Row(pair.Select(box => WordFile.Cell(Wide / 2, [WordFile.Text(box.Head, 8, isBold: true)], fill: Ink.Wash))),
            WordFile.Row(pair.Select(box => WordFile.Cell(
                Wide / 2, box.Items.Count == 0 ? [WordFile.Text("", 8)] : box.Items.Select(item => WordFile.Text(item, 8, after: 1))))),
        }));
    }

    private static Table Flow(FlowSheet sheet) => WordFile.Table(
        sheet.Widths, [.. Heads(sheet), .. sheet.Cells.Select((texts, index) => WordFile.Row(
            texts.Select((text, column) => WordFile.Cell(sheet.Widths[column], [WordFile.Text(text, Size, after: 0)])), sheet.Heights[index]))]);

    private static IEnumerable<TableRow> Heads(FlowSheet sheet)
    {
        var lanes = sheet.LaneNames;
        var widths = sheet.Widths;
        TableCell Head(int column, string words, int columns = 1, MergedCellValues? merge = null) => WordFile.Cell(
            widths.Skip(column).Take(columns).Sum(), [WordFile.Text(words, Size, isBold: true, JustificationValues.Center, after: 0)], columns, Ink.Wash, merge);

        yield return WordFile.Row(
            [
                Head(0, "No", merge: MergedCellValues.Restart), Head(1, "Aktivitas", merge: MergedCellValues.Restart),
                .. lanes.Count > 0 ? [Head(2, "Pelaksana", lanes.Count)] : Array.Empty<TableCell>(), Head(2 + lanes.Count, "Mutu Baku", 3),
                Head(5 + lanes.Count, "Keterangan", merge: MergedCellValues.Restart),
            ],
            FlowSheet.GroupHeight, isHead: true);
        yield return WordFile.Row(
            [
                Head(0, "", merge: MergedCellValues.Continue), Head(1, "", merge: MergedCellValues.Continue),
                .. lanes.Select((lane, column) => Head(2 + column, lane)),
                Head(2 + lanes.Count, "Kelengkapan"), Head(3 + lanes.Count, "Waktu"), Head(4 + lanes.Count, "Output"),
                Head(5 + lanes.Count, "", merge: MergedCellValues.Continue),
            ],
            sheet.HeadHeight - FlowSheet.GroupHeight, isHead: true);
    }
}
