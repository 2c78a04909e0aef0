using Lajur.Papers.Drawing;

namespace Lajur.Papers.Reports;

/// <summary>The letterhead and the title.</summary>
internal static class ReportHead
{
    public static void Draw(ReportSheet sheet, Report report)
    {
        var head = report.Office.Letterhead;
        if (head.Government is { } government)
        {
            sheet.Write(government.ToUpperInvariant(), 11, align: Align.Middle);
        }

        sheet.Write((head.Unit ?? report.Office.Name).ToUpperInvariant(), 14, isBold: true, Align.Middle);
        foreach (var line in head.Lines.Count > 0 ? head.Lines : Usual(report))
        {
            sheet.Write(line, 8.5, align: Align.Middle);
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

    /// <summary>What is known of the office, where nobody wrote its letterhead.</summary>
    private static string[] Usual(Report report)
    {
        string[] known = [.. new[] { report.Office.Address, report.Office.Phone is { } phone ? $"Telepon {phone}" : null }.OfType<string>()];
        return known.Length == 0 ? [] : [string.Join(" · ", known)];
    }

    private static void Rule(ReportSheet sheet, double weight) =>
        sheet.Add(new Mark.Line([new(sheet.Left, sheet.Y), new(sheet.Right, sheet.Y)], weight, Ink.Black));
}
