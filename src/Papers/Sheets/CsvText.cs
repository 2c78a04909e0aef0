namespace Lajur.Papers.Sheets;

/// <summary>Comma-separated text as Indonesian spreadsheets open it: parted by semicolons, since the comma stands before decimals.</summary>
public static class CsvText
{
    /// <summary>A line of the file with its end.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(';', cells.Select(Cell)) + "\r\n";

    /// <summary>
    /// One cell. Text that a spreadsheet would take for a formula gets an apostrophe in front, and what would break the line is
    /// quoted.
    /// </summary>
    public static string Cell(string? value)
    {
        var safe = IsFormula(value) ? $"'{value}" : value ?? "";
        return safe.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>
    /// True of text that a spreadsheet would reckon with instead of showing it; blanks before the sign do not hide it, nor do the
    /// wide signs that some take for the plain ones.
    /// </summary>
    public static bool IsFormula(string? value) =>
        value is { Length: > 0 } && ("\t\r\n".Contains(value[0], StringComparison.Ordinal)
            || (value.AsSpan().TrimStart() is { Length: > 0 } trimmed && "=+-@＝＋－＠".Contains(trimmed[0], StringComparison.Ordinal)));
}
