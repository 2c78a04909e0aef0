using System.Globalization;
using Lajur.Papers.Drawing;

namespace Lajur.Papers.Reports;

/// <summary>Lays a report out on A4 pages, as offices print them.</summary>
public static class ReportPages
{
    /// <summary>The pages, one at least; each says which it is of how many.</summary>
    public static IReadOnlyList<PaperPage> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var sheet = new ReportSheet(report.IsLandscape);
        ReportHead.Draw(sheet, report);
        foreach (var part in report.Parts)
        {
            Draw(sheet, part);
        }

        if (report.SignedOn is { } day)
        {
            ReportSignature.Draw(sheet, report.Office, day);
        }

        return [.. sheet.Pages.Select((marks, index) => new PaperPage(
            sheet.Width, sheet.Height, [.. marks, .. Foot(sheet, report.Foot, index + 1)]))];
    }

    private static void Draw(ReportSheet sheet, ReportPart part)
    {
        switch (part)
        {
            case ReportPart.Heading heading:
                sheet.Demand(46);
                sheet.Skip(8);
                sheet.Write(heading.Text, 10, isBold: true);
                sheet.Skip(3);
                break;
            case ReportPart.Words words:
                sheet.Write(words.Text, words.IsSmall ? 7.5 : 9);
                sheet.Skip(4);
                break;
            case ReportPart.Facts facts:
                Draw(sheet, facts);
                break;
            case ReportPart.Table table:
                new ReportTable(sheet, table).Draw();
                sheet.Skip(8);
                break;
            case ReportPart.Chart chart:
                Draw(sheet, chart);
                break;
        }
    }

    private static void Draw(ReportSheet sheet, ReportPart.Facts facts)
    {
        const double size = 9, names = 150;
        foreach (var (name, value) in facts.Lines)
        {
            var lines = Lines.Break(value, sheet.Inner - names - 12, size);
            sheet.Demand(Lines.Height(Math.Max(1, lines.Count), size));
            sheet.Text(name, sheet.Left, size);
            sheet.Text(":", sheet.Left + names, size);
            foreach (var line in lines.DefaultIfEmpty(""))
            {
                sheet.Text(line, sheet.Left + names + 10, size);
                sheet.Skip(Lines.Height(1, size));
            }
        }

        sheet.Skip(6);
    }

    private static void Draw(ReportSheet sheet, ReportPart.Chart chart)
    {
        const double size = 8, names = 190, row = 17;
        var room = sheet.Inner - names - 70;
        foreach (var (name, share, figure) in chart.Bars)
        {
            sheet.Demand(row);
            var top = sheet.Y;
            sheet.Text(name, sheet.Left, size);
            sheet.Add(new Mark.Shape(Outline.Rectangle, new(sheet.Left + names, top + 1, room, 9), Ink.Wash, null, 0));
            sheet.Add(new Mark.Shape(Outline.Rectangle, new(sheet.Left + names, top + 1, room * Math.Clamp(share, 0, 1), 9), Ink.Soft, null, 0));
            sheet.Text(figure, sheet.Left + names + room + 8, size, isBold: true);
            sheet.Skip(row);
        }

        sheet.Skip(4);
    }

    private static IEnumerable<Mark> Foot(ReportSheet sheet, string foot, int number)
    {
        const double size = 7;
        var y = sheet.Height - ReportSheet.Margin + 14;
        var pages = string.Create(CultureInfo.InvariantCulture, $"Halaman {number} dari {sheet.Pages.Count}");
        yield return new Mark.Line([new(sheet.Left, y - 10), new(sheet.Right, y - 10)], .5, Ink.Line);
        yield return new Mark.Text(new(sheet.Left, y), foot, size, Colour: Ink.Soft);
        yield return new Mark.Text(new(sheet.Right, y), pages, size, Align: Align.End, Colour: Ink.Soft);
    }
}
