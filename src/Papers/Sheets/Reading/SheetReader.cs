using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lajur.Registry.Exchange.Tables;

namespace Lajur.Papers.Sheets.Reading;

/// <summary>Reads the words of an Excel workbook (.xlsx), with the shapes that stand in its cells; formulas count by what they gave.</summary>
public static partial class SheetReader
{
    private const int MostSheets = 20;

    /// <summary>The sheets in order; null when the file is no workbook that can be read.</summary>
    /// <param name="file">The workbook; its parts must have been bounded by the caller (<see cref="ArchiveBounds"/>).</param>
    public static IReadOnlyList<TableGrid>? Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var book = SpreadsheetDocument.Open(stream, isEditable: false);
            if (book.WorkbookPart is not { Workbook: { } root } workbook)
            {
                return null;
            }

            var shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf).ToList() ?? [];
            return
            [
                .. root.Descendants<Sheet>().Take(MostSheets)
                    .Select(sheet => (Name: sheet.Name?.Value ?? "", Part: sheet.Id?.Value is { } id ? workbook.GetPartById(id) as WorksheetPart : null))
                    .Where(sheet => sheet.Part?.Worksheet is not null).Select(sheet => Read(sheet.Name, sheet.Part!, shared)),
            ];
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or FormatException
            or ArgumentException or InvalidOperationException or IOException)
        {
            return null;
        }
    }

    private static TableGrid Read(string name, WorksheetPart part, List<string> shared)
    {
        var cells = new Dictionary<(int Row, int Column), string>();
        foreach (var cell in part.Worksheet.Descendants<Cell>())
        {
            if (Place(cell.CellReference?.Value) is var (row, column) && IsWithin(row, column) && Words(cell, shared) is { Length: > 0 } words)
            {
                cells[(row, column)] = words.Length <= TableGrid.LongestCell ? words : words[..TableGrid.LongestCell];
            }
        }

        FillMerged(part.Worksheet, cells);
        foreach (var (place, mark) in SheetShapes.Read(part).Where(shape => IsWithin(shape.Place.Row, shape.Place.Column)))
        {
            cells.TryAdd(place, mark);
        }

        var height = cells.Count == 0 ? 0 : cells.Keys.Max(place => place.Row) + 1;
        var width = cells.Count == 0 ? 0 : cells.Keys.Max(place => place.Column) + 1;
        return new(name, [.. Enumerable.Range(0, height).Select(row => (IReadOnlyList<string>)
            [.. Enumerable.Range(0, width).Select(column => cells.GetValueOrDefault((row, column), ""))])]);
    }

    /// <summary>One beyond what a table may have is read too, so that too large a table is told and not cut.</summary>
    private static bool IsWithin(int row, int column) => row is >= 0 and <= TableGrid.MostRows && column is >= 0 and <= TableGrid.MostColumns;

    /// <summary>What stands in a merged cell stands in all that it covers.</summary>
    private static void FillMerged(Worksheet sheet, Dictionary<(int Row, int Column), string> cells)
    {
        // Merges cover no cell twice, so that together they cover no more than the sheet has.
        var room = TableGrid.MostRows * TableGrid.MostColumns;
        foreach (var merged in sheet.Descendants<MergeCell>().TakeWhile(_ => room > 0))
        {
            room--;
            var ends = (merged.Reference?.Value ?? "").Split(':');
            if (ends.Length != 2 || Place(ends[0]) is not var (top, left) || Place(ends[1]) is not var (bottom, right) || !cells.TryGetValue((top, left), out var words))
            {
                continue;
            }

            for (var row = top; row <= Math.Min(bottom, TableGrid.MostRows); row++)
            {
                for (var column = left; column <= Math.Min(right, TableGrid.MostColumns); column++, room--)
                {
                    cells.TryAdd((row, column), words);
                }
            }
        }
    }

    private static string Words(Cell cell, List<string> shared)
    {
        if (cell.InlineString is { } inline)
        {
            return string.Concat(inline.Descendants<Text>().Select(text => text.Text));
        }

        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : "";
        }

        // 3.0 and 0.30000000000000004 are how workbooks keep 3 and 0.3.
        return cell.DataType is null && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Math.Round(number, 9).ToString(CultureInfo.InvariantCulture)
            : value;
    }

    private static string TextOf(SharedStringItem item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    /// <summary>"B7" as row and column from 0.</summary>
    private static (int Row, int Column)? Place(string? reference)
    {
        if (reference is null || Reference().Match(reference) is not { Success: true } match)
        {
            return null;
        }

        var column = match.Groups["column"].Value.Aggregate(0, (sum, letter) => (sum * 26) + (letter - 'A' + 1)) - 1;
        return (int.Parse(match.Groups["row"].ValueSpan, CultureInfo.InvariantCulture) - 1, column);
    }

    [GeneratedRegex(@"^\$?(?<column>[A-Z]{1,3})\$?(?<row>\d{1,7})$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Reference();
}
