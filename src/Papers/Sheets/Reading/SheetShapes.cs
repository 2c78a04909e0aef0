using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using Lajur.Registry.Exchange.Tables;
using Spreadsheet = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Lajur.Papers.Sheets.Reading;

/// <summary>The flow symbols that offices draw over the lanes of their tables, as the marks that they mean; arrows and pictures are passed by.</summary>
internal static class SheetShapes
{
    private const int MostShapes = 2_000;

    /// <summary>Half of a usual column and row, in the units of drawings.</summary>
    private const long UsualWidth = 609_600, UsualHeight = 190_500;

    /// <summary>The cell in which the middle of each shape lies, with its mark.</summary>
    public static IEnumerable<((int Row, int Column) Place, string Mark)> Read(WorksheetPart sheet) =>
        (sheet.DrawingsPart?.WorksheetDrawing?.Elements<Spreadsheet.TwoCellAnchor>() ?? []).Take(MostShapes)
            .Select(anchor => (Place: Middle(anchor), Mark: MarkOf(anchor.GetFirstChild<Spreadsheet.Shape>())))
            .Where(shape => shape is { Place: not null, Mark: not null })
            .Select(shape => (shape.Place!.Value, shape.Mark!));

    private static string? MarkOf(Spreadsheet.Shape? shape)
    {
        var preset = shape?.ShapeProperties?.GetFirstChild<PresetGeometry>()?.Preset?.Value;
        return preset is not { } known ? null
            : known == ShapeTypeValues.FlowChartDecision || known == ShapeTypeValues.Diamond ? StepMarks.Diamond
            : known == ShapeTypeValues.FlowChartTerminator || known == ShapeTypeValues.RoundRectangle || known == ShapeTypeValues.Ellipse ? StepMarks.Capsule
            : known == ShapeTypeValues.FlowChartProcess || known == ShapeTypeValues.Rectangle || known == ShapeTypeValues.FlowChartAlternateProcess ? StepMarks.Box
            : null;
    }

    private static (int Row, int Column)? Middle(Spreadsheet.TwoCellAnchor anchor)
    {
        if (anchor.FromMarker is not { } from || anchor.ToMarker is not { } to)
        {
            return null;
        }

        var column = (Along(from.ColumnId?.Text, from.ColumnOffset?.Text, UsualWidth) + Along(to.ColumnId?.Text, to.ColumnOffset?.Text, UsualWidth)) / 2;
        var row = (Along(from.RowId?.Text, from.RowOffset?.Text, UsualHeight) + Along(to.RowId?.Text, to.RowOffset?.Text, UsualHeight)) / 2;
        return ((int)Math.Floor(row), (int)Math.Floor(column));
    }

    private static double Along(string? cell, string? offset, long size) => Number(cell) + Math.Min(0.99, (double)Number(offset) / size);

    private static long Number(string? text) => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Math.Max(0, number) : 0;
}
