using Lajur.Registry.Sop;

namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>What only the steps together can be wrong in: numbers, who begins, who decides, and where ways lead.</summary>
internal sealed class StepOrderCheck(TableGrid sheet, TableHead head, IReadOnlyList<TableStep> steps, TableProblems problems)
{
    public void Run()
    {
        foreach (var (index, step) in steps.Index())
        {
            CheckNumber(index, step);
            CheckLanes(index, step);
            CheckWays(step);
        }
    }

    private void CheckNumber(int index, TableStep step)
    {
        if (!StepNumbers.AreOne(step.Number) || index == 0)
        {
            return;
        }

        if (steps.Take(index).FirstOrDefault(other => other.Number == step.Number) is { } same)
        {
            problems.Add(step.Row, head.Number, $"nomor {step.Number} sudah dipakai baris {same.Row + 1}. Beri nomor lain.");
        }
        else if (SopNumber.Order.Compare(steps[index - 1].Number, step.Number) > 0)
        {
            problems.Add(step.Row, head.Number, $"nomor {step.Number} muncul sesudah {steps[index - 1].Number}. Urutkan nomornya dari atas ke bawah.");
        }
    }

    private void CheckLanes(int index, TableStep step)
    {
        if (step.Marks.Count == 0)
        {
            // A mark that could not be read was told already.
            if (head.Lanes.All(lane => sheet[step.Row, lane.Column].Length == 0))
            {
                problems.AddRow(step.Row, $"langkah {step.Number} belum bertanda pada kolom pelaksana mana pun. Beri tanda X pada kolom yang mengerjakannya.");
            }
        }
        else if (index == 0 && !step.Marks.Any(mark => IsApplicant(mark.Lane)))
        {
            problems.AddRow(step.Row, "langkah pertama harus dikerjakan pemohon, karena alur dimulai dari permohonan. Tambahkan baris itu di atasnya, pada kolom \"Pemohon\".");
        }

        if (step.IsDecision && step.Marks.Count > 1)
        {
            problems.AddRow(step.Row, $"keputusan pada langkah {step.Number} ditandai pada {step.Marks.Count} pelaksana. Pilih satu pelaksana yang memutuskan.");
        }
        else if (step.Marks is [var only] && IsApplicant(only.Lane) && (step.IsDecision || step.Ways.Any(way => way.Outcome is not null)))
        {
            problems.Add(step.Row, head.Lanes[only.Lane].Column, "keputusan dibuat petugas, bukan pemohon. Pindahkan tandanya ke kolom petugas.");
        }
        else if (step.Marks is [var applicant] && IsApplicant(applicant.Lane) && step.Ways.Any(way => way.To.Contains(steps[0].Number, StringComparer.Ordinal) || way.AsksApplicant))
        {
            problems.AddRow(step.Row, "langkah pemohon tidak dapat kembali ke permohonan. Arahkan ke langkah petugas.");
        }
    }

    private void CheckWays(TableStep step)
    {
        var place = head.Remark ?? head.Activity;
        foreach (var number in step.Ways.SelectMany(way => way.To).Where(number => steps.All(other => other.Number != number)).Distinct(StringComparer.Ordinal))
        {
            problems.Add(step.Row, place, $"tidak ada langkah bernomor {number}. Perbaiki nomor tujuannya.");
        }

        var outcomes = step.Ways.Select(way => way.Outcome).ToList();
        if (step.IsDecision && step.Ways.Count == 0)
        {
            problems.Add(
                step.Row, place,
                $"langkah {step.Number} bertanda keputusan, tetapi belum disebut ke mana setiap hasilnya. Tulis misalnya \"Ya: ke {NextOf(step)}\" dan \"Tidak: kembali ke 1\".");
        }
        else if (step.Ways.Count > 1 && outcomes.Contains(null))
        {
            problems.Add(step.Row, place, "ada beberapa tujuan tanpa nama hasil. Tulis hasilnya di depan setiap tujuan, misalnya \"Ya: ke 3\".");
        }
        else if (step.IsDecision && step.Ways is [{ Outcome: { } outcome }] && Outcomes.OppositeOf(outcome) is null)
        {
            problems.Add(step.Row, place, $"baru hasil \"{outcome}\" yang disebut tujuannya. Sebutkan juga hasil yang lain.");
        }

        if (outcomes.OfType<string>().GroupBy(Folded.Of, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            problems.Add(step.Row, place, $"hasil \"{twice.First()}\" disebut dua kali. Tulis satu tujuan untuk setiap hasil.");
        }
    }

    private string NextOf(TableStep step) =>
        steps.SkipWhile(other => other != step).Skip(1).FirstOrDefault()?.Number ?? step.Number;

    private bool IsApplicant(int lane) => SopTableReader.IsApplicant(head.Lanes[lane].Name);
}
