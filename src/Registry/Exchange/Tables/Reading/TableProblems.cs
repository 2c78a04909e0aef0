namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>Gathers what is wrong with a table, each at its cell, as spreadsheets count rows and columns.</summary>
internal sealed class TableProblems(TableGrid sheet, TableHead head)
{
    private const int Most = 100;
    private readonly List<FileProblem> _all = [];

    public IReadOnlyList<FileProblem> All => [.. _all.OrderBy(problem => problem.Row).ThenBy(problem => problem.Column ?? -1).Take(Most)];

    public bool Any => _all.Count > 0;

    public void Add(int row, int column, string text)
    {
        var name = head.NameOf(column);
        _all.Add(new($"{Row(row)}, kolom {TableGrid.Letters(column)}{(name is null ? "" : $" ({name})")}", text) { Row = row, Column = column });
    }

    public void AddRow(int row, string text) => _all.Add(new(Row(row), text) { Row = row });

    private string Row(int row) => sheet.Name.Length == 0 ? $"Baris {row + 1}" : $"Lembar \"{sheet.Name}\", baris {row + 1}";
}
