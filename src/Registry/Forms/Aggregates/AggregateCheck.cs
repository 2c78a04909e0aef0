using System.Globalization;
using System.Text;
using Lajur.Registry.Attachments;

namespace Lajur.Registry.Forms.Aggregates;

/// <summary>
/// Checks a table of numbers of people on the server, cell by cell. Whole numbers only: marks such as "&lt;5" are refused too,
/// since what they hide can be reckoned back from the other cells; groups that are too small are merged instead.
/// </summary>
internal static class AggregateCheck
{
    private const int MostNamed = 300;
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>What is wrong, by field; empty when nothing is, or when no table is asked for and none was given.</summary>
    public static IReadOnlyDictionary<string, string> Find(
        AggregateRule rule, FormAnswers answers, IReadOnlyList<Upload> files, string? outcome)
    {
        var (typed, sent) = (answers.Text(rule.Table), files.Where(file => file.FieldKey == rule.File).ToList());
        return (typed, sent) switch
        {
            _ when sent.Count < files.Count => Error(AttachmentVault.FilesField, "Lampirkan hanya tabel hasilnya. Berkas lain tidak dapat diterima pada langkah ini."),
            (null, []) => outcome is not null && rule.RequiredFor.Contains(outcome, StringComparer.Ordinal)
                ? Error(rule.Table, "Tulis tabel hasilnya di sini, atau unggah berkas CSV di bawah.")
                : Error(null, null),
            ({ }, [_, ..]) => Error(rule.File, "Pilih salah satu: tulis tabelnya, atau unggah berkas CSV. Hapus yang lain."),
            ({ } text, _) => Error(rule.Table, Problem(rule, text, answers)),
            (_, [var file]) => Error(rule.File, ProblemOf(file) ?? Problem(rule, Decode(file.Content.Span), answers)),
            _ => Error(rule.File, "Unggah satu berkas CSV saja."),
        };
    }

    /// <summary>The text of a CSV file, its byte order mark left out.</summary>
    public static string Decode(ReadOnlySpan<byte> content) => s_strict.GetString(content).TrimStart('\uFEFF');

    private static Dictionary<string, string> Error(string? field, string? sentence) =>
        field is null || sentence is null ? [] : new(StringComparer.Ordinal) { [field] = sentence };

    private static string? ProblemOf(Upload file) => ContentSniffer.Find(file.Content) switch
    {
        ContentSniffer.Text => null,
        ContentSniffer.Xlsx => "Hasil agregat hanya diterima sebagai CSV, agar jumlah orang di setiap sel dapat diperiksa. Simpan lembar kerja ini sebagai \"CSV UTF-8\", lalu unggah lagi.",
        _ => "Hasil agregat hanya diterima sebagai CSV (UTF-8), agar jumlah orang di setiap sel dapat diperiksa.",
    };

    private static string? Problem(AggregateRule rule, string text, FormAnswers answers)
    {
        if (AggregateTable.TryParse(text, out var problem) is not { } table)
        {
            return problem;
        }

        var labels = int.TryParse(answers.Text(rule.Labels), CultureInfo.InvariantCulture, out var given) ? given : 1;
        if (labels < 1 || labels >= table.Headings.Count)
        {
            return $"Tabel ini {table.Headings.Count} kolom. Kolom nama kelompok paling sedikit 1 dan paling banyak {table.Headings.Count - 1}; sisanya jumlah orang.";
        }

        var strange = Named(table, labels, (row, column) => AggregateTable.People(table.Rows[row][column]) is null);
        if (strange.Count > 0)
        {
            return $"Sel jumlah hanya boleh berisi bilangan bulat, misalnya 1250 atau 1.250. Perbaiki {List(strange)}.";
        }

        var small = Named(table, labels, (row, column) => IsSmall(Number(table, row, column), rule));
        small.AddRange(Remainders(table, labels, rule));
        return small.Count == 0 ? null
            : $"Data agregat tidak boleh memuat sel kurang dari {rule.Fewest} orang (0 boleh), karena orangnya dapat dikenali. "
                + $"Gabungkan kelompok itu dengan kelompok lain, lalu kirim lagi: {List(small)}.";
    }

    private static bool IsSmall(long people, AggregateRule rule) => people > 0 && people < rule.Fewest;

    private static long Number(AggregateTable table, int row, int column) => AggregateTable.People(table.Rows[row][column])!.Value;

    private static List<string> Named(AggregateTable table, int labels, Func<int, int, bool> which) =>
        [.. from row in Enumerable.Range(0, table.Rows.Count)
            from column in Enumerable.Range(labels, table.Headings.Count - labels)
            where which(row, column)
            select $"baris {row + 2} “{Label(table, row, labels)}” kolom “{table.Headings[column]}” ({table.Rows[row][column]})"];

    /// <summary>What a total gives away of a group that was left out: the total less all groups that are told.</summary>
    private static IEnumerable<string> Remainders(AggregateTable table, int labels, AggregateRule rule)
    {
        var (last, end) = (table.Rows.Count - 1, table.Headings.Count - 1);
        if (last > 0 && IsTotal(Label(table, last, labels)))
        {
            foreach (var column in Enumerable.Range(labels, table.Headings.Count - labels))
            {
                var rest = Number(table, last, column) - Enumerable.Range(0, last).Sum(row => Number(table, row, column));
                if (IsSmall(rest, rule))
                {
                    yield return $"selisih baris “{Label(table, last, labels)}” kolom “{table.Headings[column]}” ({rest})";
                }
            }
        }

        if (end > labels && IsTotal(table.Headings[end]))
        {
            foreach (var row in Enumerable.Range(0, table.Rows.Count))
            {
                var rest = Number(table, row, end) - Enumerable.Range(labels, end - labels).Sum(column => Number(table, row, column));
                if (IsSmall(rest, rule))
                {
                    yield return $"selisih kolom “{table.Headings[end]}” baris {row + 2} “{Label(table, row, labels)}” ({rest})";
                }
            }
        }
    }

    private static bool IsTotal(string label) =>
        label.StartsWith("jumlah", StringComparison.OrdinalIgnoreCase) || label.StartsWith("total", StringComparison.OrdinalIgnoreCase);

    private static string Label(AggregateTable table, int row, int labels) =>
        string.Join(" / ", table.Rows[row].Take(labels).Where(cell => cell.Length > 0));

    private static string List(List<string> cells) => cells.Count <= MostNamed
        ? string.Join("; ", cells)
        : $"{string.Join("; ", cells.Take(MostNamed))}; dan {cells.Count - MostNamed} sel lain";
}
