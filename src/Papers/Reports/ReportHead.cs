using Lajur.Papers.Drawing;
using Lajur.Papers.Setting;

namespace Lajur.Papers.Reports;

/// <summary>The letterhead and the title.</summary>
internal static class ReportHead
{
    public static void Draw(ReportSheet sheet, Report report)
    {
        foreach (var (words, size, isBold) in Stationery.Head(report.Office))
        {
            sheet.Write(words, size, isBold, Align.Middle);
        }

        sheet.Skip(4);
        Rule(sheet, 1.6);
        sheet.Skip(2.5);
        Rule(sheet, .6);
        sheet.Skip(12);
        sheet.Write(report.Title.ToUpperInvariant(), 12, isBold: true, Align.Middle);
        foreach (var line in report.Subtitles)
        {
            sheet.Write(line, 9.5, align: Align.Middle);
        }

        sheet.Skip(10);
    }

    private static void Rule(ReportSheet sheet, double weight) =>
        sheet.Add(new Mark.Line([new(sheet.Left, sheet.Y), new(sheet.Right, sheet.Y)], weight, Ink.Black));
}
