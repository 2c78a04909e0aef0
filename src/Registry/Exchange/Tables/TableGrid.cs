namespace Lajur.Registry.Exchange.Tables;

/// <summary>The cells of a sheet or of a text file, as words.</summary>
/// <param name="Name">The sheet's name; empty for a text file.</param>
/// <param name="Rows">Row by row from the top; rows may be of different lengths.</param>
public sealed record TableGrid(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>What a table may hold.</summary>
    public const int MostRows = 400, MostColumns = 40, LongestCell = 2_000;

    /// <summary>The words in a cell, trimmed; empty where there is none.</summary>
    public string this[int row, int column] =>
        row >= 0 && row < Rows.Count && column >= 0 && column < Rows[row].Count ? Rows[row][column].Trim() : "";

    /// <summary>How many columns the widest row has.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(row => row.Count);

    /// <summary>A column as spreadsheets name it: A, B … Z, AA.</summary>
    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>True when nothing stands in the row.</summary>
    public bool IsBlank(int row) => Rows[row].All(string.IsNullOrWhiteSpace);
}
