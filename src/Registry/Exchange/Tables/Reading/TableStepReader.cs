namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>Reads one row of an SOP's table.</summary>
internal static class TableStepReader
{
    private static readonly string[] s_nothing = ["-", "–", "—"];

    public static TableStep Read(TableGrid sheet, TableHead head, int row, TableProblems problems)
    {
        var (ways, remark) = WayReader.Read(Words(sheet, row, head.Remark) ?? "");
        return new()
        {
            Row = row,
            Number = StepNumbers.Written(sheet[row, head.Number]),
            Title = OneLine(sheet[row, head.Activity]),
            Marks = [.. Marks(sheet, head, row, problems)],
            Requirements = Words(sheet, row, head.Requirements),
            Duration = Duration(sheet, head, row, problems),
            RoundTheClock = Words(sheet, row, head.Duration) is { } time && DurationWords.AreRoundTheClock(time) ? time : null,
            Output = Words(sheet, row, head.Output),
            Remark = remark,
            Ways = ways,
        };
    }

    /// <summary>A step with what the row below it adds.</summary>
    public static TableStep Join(TableStep above, TableStep below) => above with
    {
        Marks = [.. above.Marks, .. below.Marks.Where(mark => above.Marks.All(other => other.Lane != mark.Lane))],
        Requirements = Both(above.Requirements, below.Requirements),
        Duration = above.Duration ?? below.Duration,
        RoundTheClock = above.Duration is null ? below.RoundTheClock : above.RoundTheClock,
        Output = Both(above.Output, below.Output),
        Remark = Both(above.Remark, below.Remark),
        Ways = [.. above.Ways, .. below.Ways],
    };

    /// <summary>A row of its own has a number and a name.</summary>
    public static void CheckNames(TableGrid sheet, TableHead head, TableStep step, TableProblems problems)
    {
        if (step.Number.Length == 0)
        {
            problems.Add(step.Row, head.Number, "nomor langkah kosong. Tulis misalnya 3 atau 2.a.");
        }
        else if (!StepNumbers.AreOne(sheet[step.Row, head.Number]))
        {
            problems.Add(step.Row, head.Number, $"\"{step.Number}\" bukan nomor langkah. Tulis misalnya 3 atau 2.a.");
        }

        if (step.Title.Length == 0)
        {
            problems.Add(step.Row, head.Activity, "nama aktivitas kosong. Tulis apa yang dikerjakan, diawali kata kerja.");
        }
    }

    private static IEnumerable<(int Lane, StepMark Mark)> Marks(TableGrid sheet, TableHead head, int row, TableProblems problems)
    {
        foreach (var (lane, (column, _)) in head.Lanes.Index())
        {
            var words = sheet[row, column];
            if (words.Length == 0 || s_nothing.Contains(words, StringComparer.Ordinal))
            {
                continue;
            }

            if (StepMarks.TryRead(words, out var mark))
            {
                yield return (lane, mark);
            }
            else
            {
                problems.Add(row, column, $"tanda \"{Short(words)}\" tidak dikenal. Tulis X untuk kegiatan, ◇ atau ? untuk keputusan, atau kosongkan.");
            }
        }
    }

    private static string? Duration(TableGrid sheet, TableHead head, int row, TableProblems problems)
    {
        if (Words(sheet, row, head.Duration) is not { } words)
        {
            return null;
        }

        var isNumber = words.All(sign => char.IsAsciiDigit(sign) || sign is ',' or '.');
        if (DurationWords.TryRead(isNumber && head.DurationUnit is { } unit ? $"{words} {unit}" : words, out var duration))
        {
            return duration.ToText();
        }

        problems.Add(row, head.Duration!.Value, $"waktu \"{Short(words)}\" tidak dapat dibaca. Tulis satu waktu, misalnya 15 menit, 1 jam, atau 2 hari kerja.");
        return null;
    }

    /// <summary>The words in a cell as they go into the drawing; null when it is empty or struck out.</summary>
    private static string? Words(TableGrid sheet, int row, int? column)
    {
        var words = column is { } known ? sheet[row, known] : "";
        if (words.Length == 0 || s_nothing.Contains(words, StringComparer.Ordinal))
        {
            return null;
        }

        var lines = words.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines is [var only] ? only.TrimStart('-', '•').Trim() : string.Join('\n', lines);
    }

    private static string? Both(string? above, string? below) =>
        above is null || below is null || above == below ? above ?? below : $"{above}\n{below}";

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string words) => words.Length <= 40 ? words : $"{words[..39]}…";
}
