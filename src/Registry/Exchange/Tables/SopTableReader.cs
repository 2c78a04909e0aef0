using Lajur.Registry.Exchange.Tables.Reading;

namespace Lajur.Registry.Exchange.Tables;

/// <summary>Reads an SOP's table out of a sheet. Whatever it cannot read is named with its cell; nothing is guessed past.</summary>
public static class SopTableReader
{
    private const int MostSteps = 150;

    /// <summary>The table of the first sheet that holds one.</summary>
    public static SopTable Read(IReadOnlyList<TableGrid> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var found = sheets.Select(sheet => (Sheet: sheet, Head: TableHeadReader.Find(sheet))).FirstOrDefault(one => one.Head is not null);
        if (found.Head is null)
        {
            return new(
                sheets.FirstOrDefault(sheet => sheet.Rows.Count > 0) ?? new("", []), null, [], [],
                [new("", "Tabel SOP tidak ditemukan. Baris judulnya harus memuat kolom \"No\" dan \"Aktivitas\"; lihat contohnya pada templat.")]);
        }

        var problems = new TableProblems(found.Sheet, found.Head);
        CheckHead(found.Sheet, found.Head, problems);
        var steps = problems.Any ? [] : ReadSteps(found.Sheet, found.Head, problems);
        CheckSteps(found.Sheet, found.Head, steps, problems);
        return new(found.Sheet, TitleAbove(found.Sheet, found.Head), LanesOf(found.Head), steps, problems.All);
    }

    private static void CheckHead(TableGrid sheet, TableHead head, TableProblems problems)
    {
        var missing = new[] { ("Kelengkapan", head.Requirements), ("Waktu", head.Duration), ("Output", head.Output) }
            .Where(column => column.Item2 is null).Select(column => $"\"{column.Item1}\"").ToList();
        if (missing.Count > 0)
        {
            problems.AddRow(head.LastRow, $"kolom {string.Join(" dan ", missing)} tidak ditemukan pada judul tabel. Tambahkan kolom itu; isinya boleh kosong.");
        }

        if (head.Lanes.Count == 0)
        {
            problems.AddRow(head.LastRow, "tidak ada kolom pelaksana. Tulis satu kolom untuk setiap pelaksana di antara \"Aktivitas\" dan \"Kelengkapan\".");
        }

        foreach (var (column, name) in head.Unknown)
        {
            problems.Add(head.LastRow, column, $"kolom \"{name}\" tidak dikenal. Hapus kolom itu, atau pindahkan ke antara \"Aktivitas\" dan \"Kelengkapan\" bila ia pelaksana.");
        }

        foreach (var same in head.Lanes.GroupBy(lane => Folded.Of(lane.Name), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(head.LastRow, same.Last().Column, $"pelaksana \"{same.Last().Name}\" sudah ada di kolom {TableGrid.Letters(same.First().Column)}. Satukan kedua kolom itu.");
        }

        if (sheet.Rows.Count > TableGrid.MostRows || sheet.Width > TableGrid.MostColumns)
        {
            problems.AddRow(head.LastRow, $"tabel ini terlalu besar: paling banyak {TableGrid.MostRows} baris dan {TableGrid.MostColumns} kolom.");
        }
    }

    private static List<TableStep> ReadSteps(TableGrid sheet, TableHead head, TableProblems problems)
    {
        List<TableStep> steps = [];
        for (var row = head.LastRow + 1; row < sheet.Rows.Count; row++)
        {
            if (sheet.IsBlank(row) || IsTotal(sheet, head, row))
            {
                continue;
            }

            var read = TableStepReader.Read(sheet, head, row, problems);
            if (steps is [.., var last] && IsMoreOf(last, sheet, head, row))
            {
                steps[^1] = TableStepReader.Join(last, read);
            }
            else
            {
                TableStepReader.CheckNames(sheet, head, read, problems);
                steps.Add(read);
            }
        }

        return steps;
    }

    /// <summary>The sum below a table says nothing of a step.</summary>
    private static bool IsTotal(TableGrid sheet, TableHead head, int row) =>
        new[] { sheet[row, head.Number], sheet[row, head.Activity] }.Select(Folded.Of)
            .Any(words => words.StartsWith("jumlah", StringComparison.Ordinal) || words.StartsWith("total", StringComparison.Ordinal));

    /// <summary>True for a row that goes on with the one above: it has neither number nor name, or the same ones.</summary>
    private static bool IsMoreOf(TableStep last, TableGrid sheet, TableHead head, int row)
    {
        var (number, title) = (sheet[row, head.Number], sheet[row, head.Activity]);
        return (number.Length == 0 && title.Length == 0)
            || (StepNumbers.Written(number) == last.Number && Folded.Of(title) == Folded.Of(last.Title));
    }

    private static void CheckSteps(TableGrid sheet, TableHead head, List<TableStep> steps, TableProblems problems)
    {
        if (steps.Count == 0)
        {
            if (!problems.Any)
            {
                problems.AddRow(head.LastRow, "di bawah judul tabel tidak ada satu langkah pun.");
            }

            return;
        }

        if (steps.Count > MostSteps)
        {
            problems.AddRow(steps[MostSteps].Row, $"tabel ini memuat lebih dari {MostSteps} langkah. Bagi menjadi beberapa SOP.");
        }

        new StepOrderCheck(sheet, head, steps, problems).Run();
    }

    private static List<NamedLane> LanesOf(TableHead head)
    {
        List<NamedLane> lanes = [];
        foreach (var (_, name) in head.Lanes)
        {
            var key = Folded.Key(name);
            var free = Enumerable.Range(1, head.Lanes.Count).Select(number => number == 1 ? key : $"{key}-{number}").First(one => lanes.TrueForAll(lane => lane.Key != one));
            lanes.Add(new(free, name) { IsApplicant = IsApplicant(name) });
        }

        return lanes;
    }

    internal static bool IsApplicant(string lane) =>
        Folded.Of(lane) is var name && (name.StartsWith("pemohon", StringComparison.Ordinal) || name is "masyarakat" or "pelapor" or "pengadu" or "pengguna" or "pengguna layanan" or "warga");

    private static string? TitleAbove(TableGrid sheet, TableHead head)
    {
        for (var row = head.FirstRow - 1; row >= 0; row--)
        {
            var words = sheet.Rows[row].Select(cell => cell.Trim()).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            if (words is [{ Length: <= 150 } title] && !Folded.Of(title).StartsWith("standar operasional", StringComparison.Ordinal))
            {
                return title;
            }
        }

        return null;
    }
}
