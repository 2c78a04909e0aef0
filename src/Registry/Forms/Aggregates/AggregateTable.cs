using System.Globalization;
using System.Text;

namespace Lajur.Registry.Forms.Aggregates;

/// <summary>A table with a line of headings, read from CSV or from cells pasted out of a spreadsheet.</summary>
/// <param name="Headings">One a column.</param>
/// <param name="Rows">As many cells each as there are headings.</param>
public sealed record AggregateTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public const int MaxRows = 2000;
    public const int MaxColumns = 60;
    public const int MaxCell = 200;

    private static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>Reads cells parted by tab, semicolon or comma, whichever the first line has most of.</summary>
    /// <returns>Null when it cannot be read; then <paramref name="problem"/> says why, in Indonesian.</returns>
    public static AggregateTable? TryParse(string text, out string? problem)
    {
        var lines = Cells(text).Where(row => row.Exists(cell => cell.Length > 0)).Take(MaxRows + 2).ToList();
        var headings = lines.Count > 0 ? lines[0] : [];
        problem = (lines.Count, headings.Count) switch
        {
            ( < 2, _) => "Tabel memerlukan satu baris judul kolom dan paling sedikit satu baris isi.",
            (_, < 2) => "Tabel memerlukan paling sedikit dua kolom: nama kelompok dan jumlah orang. Pisahkan kolom dengan tab, titik koma, atau koma.",
            ( > MaxRows + 1, _) => $"Tabel paling banyak {MaxRows} baris.",
            (_, > MaxColumns) => $"Tabel paling banyak {MaxColumns} kolom.",
            _ when headings.Exists(cell => cell.Length == 0) => "Setiap kolom memerlukan judul.",
            _ when lines.FindIndex(row => row.Count != headings.Count) is > 0 and var odd =>
                $"Baris {odd + 1} memuat {lines[odd].Count} kolom, sedangkan judulnya {headings.Count}. Periksa pemisah kolomnya.",
            _ when lines.Exists(row => row.Exists(cell => cell.Length > MaxCell)) => $"Isi sel paling panjang {MaxCell} huruf.",
            _ => null,
        };
        return problem is null ? new(headings, [.. lines.Skip(1)]) : null;
    }

    /// <summary>A number of people as offices write it: 1250 or 1.250; null for anything else.</summary>
    public static long? People(string cell)
    {
        var parts = cell.Split('.');
        var isGrouped = parts.Length > 1 && parts[0].Length is > 0 and <= 3 && parts.Skip(1).All(part => part.Length == 3);
        return (parts.Length == 1 || isGrouped)
            && long.TryParse(string.Concat(parts), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000_000
            ? number
            : null;
    }

    /// <summary>As it is given out: semicolons, every cell in quotes, and no cell that a spreadsheet would run as a formula.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder();
        foreach (var row in Rows.Prepend(Headings))
        {
            csv.AppendJoin(';', row.Select(cell => $"\"{Harmless(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
        }

        return csv.ToString();
    }

    private static string Harmless(string cell) => cell is ['=' or '+' or '-' or '@', ..] ? $"'{cell}" : cell;

    private static IEnumerable<List<string>> Cells(string text)
    {
        var first = text.Split('\n', 2)[0];
        var separator = Separators.MaxBy(sign => first.Count(letter => letter == sign));
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"' when isQuoted || cell.ToString().AsSpan().Trim().IsEmpty:
                    isQuoted = !isQuoted;
                    break;
                case '\r' when !isQuoted:
                    break;
                case '\n' when !isQuoted:
                    yield return End();
                    row = [];
                    break;
                case var sign when sign == separator && !isQuoted:
                    row.Add(Take());
                    break;
                default:
                    cell.Append(text[i] is '\n' or '\r' or '\t' ? ' ' : text[i]);
                    break;
            }
        }

        yield return End();

        List<string> End()
        {
            row.Add(Take());
            return row;
        }

        string Take()
        {
            var taken = cell.ToString().Trim();
            cell.Clear();
            return taken;
        }
    }
}
