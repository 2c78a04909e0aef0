using Lajur.Papers.Drawing;
using Lajur.Papers.Sheets;
using Lajur.Registry.Exchange.Tables;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Sop.Tables;

/// <summary>An SOP's flow as rows of words: what is written into a spreadsheet and can be read from it again.</summary>
internal static class SopTableRows
{
    /// <summary>The names of the columns, those of the lanes among them.</summary>
    public static IReadOnlyList<string> Head(IEnumerable<string> lanes) => ["No", "Aktivitas", .. lanes, "Kelengkapan", "Waktu", "Output", "Keterangan"];

    /// <summary>A row for each of the printed table.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Of(SopMatrix printed)
    {
        var matrix = Lettered(printed);
        var table = FlowTable.Of(matrix);
        foreach (var (index, row) in table.Rows.Index())
        {
            yield return
            [
                row.Number, row.Title,
                .. matrix.Lanes.Select((_, column) => row.Symbols.FirstOrDefault(symbol => symbol.Column == column) is { } symbol ? MarkOf(symbol.Outline) : null),
                row.Requirements, row.Duration, row.Output, Remark(matrix, table, index),
            ];
        }
    }

    /// <summary>Text in a file that a spreadsheet opens.</summary>
    public static string Csv(string title, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows) =>
        '\uFEFF' + CsvText.Line([title]) + CsvText.Line(head) + string.Concat(rows.Select(CsvText.Line));

    /// <summary>
    /// Steps of one number that the paper keeps apart, such as two of different names, get letters: 3 and 3 are 3.a and 3.b. The paper tells
    /// them by their place, but whoever reads a table again has their numbers alone.
    /// </summary>
    public static SopMatrix Lettered(SopMatrix matrix)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var same in FlowTable.Of(matrix).Rows
            .Where(row => row.Number is { } number && number.All(char.IsAsciiDigit)).GroupBy(row => row.Number!, StringComparer.Ordinal)
            .Where(rows => rows.Count() is > 1 and <= 26))
        {
            foreach (var (index, symbol) in same.Index().SelectMany(row => row.Item.Symbols.Select(symbol => (row.Index, symbol))))
            {
                numbers[symbol.Key] = $"{same.Key}.{(char)('a' + index)}";
            }
        }

        return matrix with { Rows = [.. matrix.Rows.Select(Numbered)], Ways = [.. matrix.Ways.Select(way => way with { To = [.. way.To.Select(Numbered)] })] };

        SopRow Numbered(SopRow row) => numbers.GetValueOrDefault(row.ActivityId) is { } number ? row with { Number = number } : row;
    }

    private static string MarkOf(Outline outline) => outline switch
    {
        Outline.Diamond => StepMarks.Diamond,
        Outline.Capsule => StepMarks.Capsule,
        _ => StepMarks.Box,
    };

    /// <summary>The remark, and where a row leads that does not simply go on with the next.</summary>
    private static string? Remark(SopMatrix matrix, FlowTable table, int index)
    {
        var row = table.Rows[index];
        var keys = row.Symbols.Select(symbol => symbol.Key).ToHashSet(StringComparer.Ordinal);
        if (matrix.Ways.Any(way => keys.Contains(way.From)))
        {
            return row.Remark;
        }

        var to = table.Arrows.Where(arrow => keys.Contains(arrow.From)).SelectMany(arrow => table.Rows.Where(other => other.Symbols.Any(symbol => symbol.Key == arrow.To)))
            .Select(other => other.Number).OfType<string>().Distinct(StringComparer.Ordinal).Order(SopNumber.Order).ToList();
        var next = SopNumber.NextOf(row.Number, [.. table.Rows.Skip(index + 1).Select(other => other.Number).OfType<string>()]);
        return to.Count == 0 || to.SequenceEqual(next, StringComparer.Ordinal) ? row.Remark
            : string.Join('\n', new[] { row.Remark, $"ke {string.Join(", ", to)}" }.OfType<string>());
    }
}
