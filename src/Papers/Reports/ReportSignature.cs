using Lajur.Papers.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;

namespace Lajur.Papers.Reports;

/// <summary>Place and day, and room for the name of who signs.</summary>
internal static class ReportSignature
{
    private const double Size = 9;
    private const double Width = 230;
    private const double Room = 52;

    /// <summary>Draws it at the right, all of it on one page.</summary>
    public static void Draw(ReportSheet sheet, Office office, DateOnly day)
    {
        var head = office.Letterhead;
        var x = sheet.Right - Width;
        var place = head.Place ?? "........................";
        List<(string Words, bool IsBold)> above = [($"{place}, {IndonesianTime.Date(day)}", false)];
        above.AddRange(Lines.Break(head.Signatory?.Position ?? "Mengetahui,", Width, Size).Select(line => (line, false)));
        List<(string Words, bool IsBold)> below = [(head.Signatory?.Name ?? "(........................................)", true)];
        below.AddRange(new[] { head.Signatory?.Rank, head.Signatory?.Nip is { } nip ? $"NIP. {nip}" : null }.OfType<string>().Select(line => (line, false)));
        sheet.Demand(Lines.Height(above.Count + below.Count, Size) + Room + 14);
        sheet.Skip(14);
        Write(sheet, above, x);
        sheet.Skip(Room);
        Write(sheet, below, x);
    }

    private static void Write(ReportSheet sheet, List<(string Words, bool IsBold)> lines, double x)
    {
        foreach (var (words, isBold) in lines)
        {
            sheet.Text(words, x, Size, isBold);
            sheet.Skip(Lines.Height(1, Size));
        }
    }
}
