using System.Globalization;

namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>Finds the head of an SOP's table: the row with "No" and "Aktivitas", and often a second one with lanes and Mutu Baku.</summary>
internal static class TableHeadReader
{
    private const int SearchedRows = 40;

    private static readonly string[] s_number = ["no", "nomor", "no urut"];
    private static readonly string[] s_activity =
        ["aktivitas", "aktifitas", "kegiatan", "uraian", "uraian kegiatan", "uraian prosedur", "uraian aktivitas", "prosedur", "langkah", "tahapan", "nama kegiatan", "langkah kegiatan"];

    private static readonly string[] s_units = ["menit", "jam", "hari"];

    private static readonly string[] s_groups = ["pelaksana", "mutu baku", "aktor"];

    /// <summary>The head; null when the grid holds no table of an SOP.</summary>
    public static TableHead? Find(TableGrid grid)
    {
        for (var row = 0; row < Math.Min(grid.Rows.Count, SearchedRows); row++)
        {
            var (number, activity) = (ColumnOf(grid, row, s_number), ColumnOf(grid, row, s_activity));
            if (number is not null && activity is not null && number < activity)
            {
                return Read(grid, row, number.Value, activity.Value);
            }
        }

        return null;
    }

    private static int? ColumnOf(TableGrid grid, int row, string[] names)
    {
        for (var column = 0; column < grid.Rows[row].Count; column++)
        {
            if (names.Contains(Folded.Of(grid[row, column]), StringComparer.Ordinal))
            {
                return column;
            }
        }

        return null;
    }

    private static TableHead Read(TableGrid grid, int first, int number, int activity)
    {
        var last = IsSecond(grid, first, number, activity) ? first + 1 : first;
        var names = Enumerable.Range(0, grid.Width).Select(column => HeadOf(grid, first, last, column)).ToList();
        int? Column(Func<string, bool> means) => names.FindIndex(name => means(Folded.Of(name))) is var found and >= 0 ? found : null;
        var requirements = Column(name => name.Contains("kelengkapan", StringComparison.Ordinal) || name.Contains("persyaratan", StringComparison.Ordinal));
        var duration = Column(name => name.StartsWith("waktu", StringComparison.Ordinal));
        var output = Column(name => name is "output" or "keluaran" or "hasil" || name.StartsWith("output ", StringComparison.Ordinal));
        var remark = Column(name => name is "ket" or "keterangan");
        int?[] known = [number, activity, requirements, duration, output, remark];
        var border = new[] { requirements, duration, output, remark }.OfType<int>().Where(column => column > activity).DefaultIfEmpty(grid.Width).Min();
        var others = Enumerable.Range(0, grid.Width)
            .Where(column => !known.Contains(column) && names[column].Length > 0 && !s_groups.Contains(Folded.Of(names[column]), StringComparer.Ordinal))
            .Select(column => (Column: column, Name: names[column])).ToList();
        return new()
        {
            FirstRow = first,
            LastRow = SkipFigures(grid, last, activity),
            Number = number,
            Activity = activity,
            Lanes = [.. others.Where(one => one.Column > activity && one.Column < border)],
            Unknown = [.. others.Where(one => one.Column < activity || one.Column >= border)],
            Requirements = requirements,
            Duration = duration,
            DurationUnit = duration is { } time ? Folded.Of(names[time]).Split(' ').FirstOrDefault(word => s_units.Contains(word, StringComparer.Ordinal)) : null,
            Output = output,
            Remark = remark,
        };
    }

    /// <summary>True when the row below belongs to the head: groups stand above it, and no step does.</summary>
    private static bool IsSecond(TableGrid grid, int first, int number, int activity)
    {
        var groups = Enumerable.Range(0, grid.Rows[first].Count).Any(column => s_groups.Contains(Folded.Of(grid[first, column]), StringComparer.Ordinal));
        return groups && first + 1 < grid.Rows.Count
            && (grid[first + 1, number].Length == 0 || grid[first + 1, number] == grid[first, number])
            && (grid[first + 1, activity].Length == 0 || grid[first + 1, activity] == grid[first, activity]);
    }

    private static string HeadOf(TableGrid grid, int first, int last, int column)
    {
        var head = grid[last, column].Length > 0 ? grid[last, column] : grid[first, column];
        return string.Join(' ', head.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Some offices number their columns below the head: 1, 2, 3 …</summary>
    private static int SkipFigures(TableGrid grid, int last, int activity) =>
        last + 1 < grid.Rows.Count && int.TryParse(grid[last + 1, activity], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? last + 1 : last;
}
