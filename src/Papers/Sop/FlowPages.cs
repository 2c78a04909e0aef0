using Lajur.Papers.Drawing;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Sop;

/// <summary>The flow of an SOP as the ministry prints it (PermenPAN-RB 35/2012): steps × lanes, five symbols, Mutu Baku, Keterangan.</summary>
public static class FlowPages
{
    /// <summary>Room at each side of a printed page.</summary>
    internal const double Margin = 28;

    /// <summary>Where the table begins below the title of a printed page.</summary>
    internal const double Title = 30;

    private const double Wide = PaperPage.LongSide - (2 * Margin);
    private const double Foot = 16;
    private const double Edge = 4;
    private const double Step = 30;

    /// <summary>How much wider a sheet is than the one before on which a step did not fit, and how wide at most.</summary>
    private const double Wider = 1.15;
    private const double Widest = 3;

    /// <summary>The whole flow on one page as long as it needs, for the screen.</summary>
    /// <param name="matrix">What is drawn.</param>
    /// <param name="reading">What it shows beyond the SOP; null for nothing.</param>
    public static PaperPage Whole(SopMatrix matrix, FlowReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        reading ??= FlowReading.Plain;
        var table = FlowTable.Of(matrix, reading.IsPaper);
        var columns = new FlowColumns(matrix.Lanes, [new FlowRoutes(table, matrix.Lanes.Count)], Wide);
        var sheet = new FlowSheet(matrix, table, columns, new(Edge, Edge), reading);
        return new(columns.Width + (2 * Edge), sheet.Bottom + Edge, [.. sheet.Marks]);
    }

    /// <summary>The flow on pages of A4 landscape, each with the title and its number; joined by pentagons where it breaks.</summary>
    /// <param name="matrix">What is drawn.</param>
    /// <param name="title">What stands above each page.</param>
    /// <param name="note">What stands at the foot of each, such as the version; null for nothing.</param>
    /// <param name="reading">What it shows beyond the SOP; null for nothing.</param>
    public static IReadOnlyList<PaperPage> Printed(SopMatrix matrix, string title, string? note = null, FlowReading? reading = null)
    {
        var sheets = Sheets(matrix, reading);
        return [.. sheets.Select((sheet, index) => Page(sheet, title, note, index + 1, sheets.Count))];
    }

    /// <summary>
    /// The tables of the printed pages. A step with more words than a page holds is set on a wider sheet of A4's shape, which
    /// a printer makes smaller.
    /// </summary>
    internal static IReadOnlyList<FlowSheet> Sheets(SopMatrix matrix, FlowReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        reading ??= FlowReading.Plain;
        var all = FlowTable.Of(matrix, reading.IsPaper);
        for (var wide = Wide; ; wide *= Wider)
        {
            var (sheets, fits) = Sheets(matrix, reading, all, wide);
            if (fits || wide > Wide * Widest)
            {
                return sheets;
            }
        }
    }

    private static (IReadOnlyList<FlowSheet> Sheets, bool Fit) Sheets(SopMatrix matrix, FlowReading reading, FlowTable all, double wide)
    {
        var first = new FlowColumns(matrix.Lanes, [new FlowRoutes(all, matrix.Lanes.Count)], wide);
        var whole = new FlowSheet(matrix, all, first, new(Margin, Margin + Title), reading);
        var height = (PaperPage.ShortSide - (2 * Margin) - Foot) * Math.Max(1, first.Width / Wide);
        var room = height - Title - whole.HeadHeight;
        if (whole.Heights.Sum() <= room)
        {
            return ([whole], true);
        }

        // Connectors and their lines take room that is known only once the table is parted.
        IReadOnlyList<FlowSheet> sheets;
        bool fit;
        do
        {
            room -= Step;
            var tables = new FlowBreak(all, whole.Heights, room).Pages;
            var columns = new FlowColumns(matrix.Lanes, [.. tables.Select(table => new FlowRoutes(table, matrix.Lanes.Count))], wide);
            sheets = [.. tables.Select(table => new FlowSheet(matrix, table, columns, new(Margin, Margin + Title), reading))];
            fit = sheets.All(sheet => sheet.Bottom <= Margin + height);
        }
        while (!fit && room - Step > whole.Heights.Max());
        return (sheets, fit);
    }

    private static PaperPage Page(FlowSheet sheet, string title, string? note, int number, int count)
    {
        var width = Math.Max(PaperPage.LongSide, sheet.Right + Margin);
        var height = Math.Max(PaperPage.ShortSide * width / PaperPage.LongSide, sheet.Bottom + Foot + Margin);
        return new(width, height,
        [
            new Mark.Text(new(width / 2, Margin + 10), title, 11, IsBold: true, Align.Middle),
            .. sheet.Marks,
            new Mark.Text(new(width - Margin, height - Margin + 8), $"Halaman {number} dari {count}", 7, Align: Align.End, Colour: Ink.Soft),
            .. note is null ? Array.Empty<Mark>() : [new Mark.Text(new(Margin, height - Margin + 8), note, 7, Colour: Ink.Soft)],
        ]);
    }
}
