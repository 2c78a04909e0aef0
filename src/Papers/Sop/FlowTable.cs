using Lajur.Papers.Drawing;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Sop;

/// <summary>What one page of the flow shows: rows and the arrows between their symbols.</summary>
internal sealed record FlowTable(IReadOnlyList<FlowRow> Rows, IReadOnlyList<FlowArrow> Arrows)
{
    /// <summary>The whole of a matrix on one page without end.</summary>
    /// <param name="matrix">What is drawn.</param>
    /// <param name="isPaper">True when the same step of several lanes is one row, and the last column says where each outcome leads.</param>
    public static FlowTable Of(SopMatrix matrix, bool isPaper = true)
    {
        var columns = matrix.Lanes.Select((lane, column) => (lane.Key, column)).ToDictionary(StringComparer.Ordinal);
        var arrows = Drawn(matrix).Distinct().ToList();
        var leaving = arrows.Select(arrow => arrow.From).ToHashSet(StringComparer.Ordinal);
        var rows = new List<FlowRow>();
        foreach (var row in matrix.Rows.Where(row => columns.ContainsKey(row.LaneKey)).DistinctBy(row => row.ActivityId, StringComparer.Ordinal))
        {
            var symbol = new FlowSymbol(row.ActivityId, columns[row.LaneKey], Shape(row, leaving.Contains(row.ActivityId)));
            if (isPaper && rows is [.., var last] && IsTheSame(last, row) && last.Symbols.All(other => other.Column != symbol.Column))
            {
                rows[^1] = last with { Symbols = [.. last.Symbols, symbol] };
            }
            else
            {
                rows.Add(Row(row, symbol, isPaper ? matrix.Ways : []));
            }
        }

        return new(rows, [.. arrows.Where(arrow => Has(rows, arrow.From) && Has(rows, arrow.To))]);
    }

    /// <summary>The matrix's own, and the way back to the applicant who has to complete the file.</summary>
    private static IEnumerable<FlowArrow> Drawn(SopMatrix matrix)
    {
        var start = matrix.Rows.FirstOrDefault(row => row.Symbol == SopSymbol.Terminator);
        return matrix.Arrows.Where(arrow => arrow.From != arrow.To).Select(arrow => new FlowArrow(arrow.From, arrow.To)).Concat(
            matrix.Ways.Where(way => start is not null && way is { AsksApplicant: true, To: [] } && way.Outcome.StartsWith("Kembali", StringComparison.OrdinalIgnoreCase))
                .Select(way => new FlowArrow(way.From, start!.ActivityId)));
    }

    private static Outline Shape(SopRow row, bool leadsOn) => row.Symbol switch
    {
        SopSymbol.Terminator => Outline.Capsule,
        _ when !leadsOn => Outline.Capsule,
        SopSymbol.Decision => Outline.Diamond,
        _ => Outline.Activity,
    };

    private static bool IsTheSame(FlowRow last, SopRow row) => row.Number is not null && last.Number == row.Number && last.Title == row.Title
        && last.Requirements == row.Requirements && last.Duration == row.Duration && last.Output == row.Output;

    private static FlowRow Row(SopRow row, FlowSymbol symbol, IReadOnlyList<SopWay> ways) => new()
    {
        Number = row.Number,
        Title = row.Title,
        Symbols = [symbol],
        Requirements = row.Requirements,
        Duration = row.Duration,
        Output = row.Output,
        Remark = string.Join('\n', new[] { row.Remark }.Concat(ways.Where(way => way.From == row.ActivityId).Select(Words))
            .Where(words => words is not null)) is { Length: > 0 } remark ? remark : null,
    };

    private static string Words(SopWay way) => way switch
    {
        { To: [], AsksApplicant: true } => $"{way.Outcome}: kepada pemohon",
        { To: [] } => $"{way.Outcome}: selesai",
        _ => $"{way.Outcome}: ke {string.Join(", ", way.To.Select(row => row.Number ?? row.Title).Distinct(StringComparer.Ordinal))}",
    };

    private static bool Has(List<FlowRow> rows, string key) => rows.Exists(row => row.Symbols.Any(symbol => symbol.Key == key));
}
