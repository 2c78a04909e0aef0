using Lajur.Papers.Sheets;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Papers.Surveys;

/// <summary>The survey of a period as a workbook: the regulation's table, and a summary.</summary>
public static class SurveySheets
{
    /// <summary>Writes it. The report must be one that is told.</summary>
    public static async Task WriteAsync(Stream to, SurveyReport report, IReadOnlyList<ElementScores> answers, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(answers);
        await using var file = SheetFile.Begin(to);
        var about = SurveyTable.About(report);
        await using (var sheet = await file.AddAsync(new("Pengolahan", [26, .. Questionnaire.Questions.Select(_ => 8.0)], HeadRow: about.Count + 3), ct))
        {
            await HeadAsync(sheet, "Pengolahan indeks kepuasan masyarakat per responden dan per unsur pelayanan", about, ct);
            await sheet.WriteAsync(Heads(SurveyTable.Heads), ct);
            foreach (var (index, scores) in answers.Index())
            {
                await sheet.WriteAsync(SurveyTable.Row(index + 1, scores), ct);
            }

            foreach (var row in SurveyTable.Results(report.Totals))
            {
                await sheet.WriteAsync(row, ct);
            }
        }

        await using var summary = await file.AddAsync(new("Ringkasan", [46, 14, 14, 24]), ct);
        await HeadAsync(summary, "Ringkasan survei kepuasan masyarakat", about, ct);
        await SummariseAsync(summary, report, ct);
    }

    private static async Task HeadAsync(SheetRows sheet, string title, IReadOnlyList<(string Name, string Value)> about, CancellationToken ct)
    {
        await sheet.WriteAsync([new SheetCell.Words(title, SheetWeight.Title)], ct);
        foreach (var (name, value) in about)
        {
            await sheet.WriteAsync([new SheetCell.Words(name, SheetWeight.Bold), new SheetCell.Words(value, SheetWeight.Bold)], ct);
        }

        await sheet.WriteAsync([], ct);
    }

    private static async Task SummariseAsync(SheetRows sheet, SurveyReport report, CancellationToken ct)
    {
        foreach (var weighting in Enum.GetValues<Weighting>())
        {
            var index = SatisfactionIndex.Of(report.Totals, weighting);
            await sheet.WriteAsync(
            [
                new SheetCell.Words($"IKM dengan bobot {WeightingNames.Of(weighting)}{(weighting == report.Weighting ? " (dipakai kantor)" : "")}", SheetWeight.Bold),
                new SheetCell.Fraction(index.Value, IsBold: true), new SheetCell.Words($"Mutu {index.Grade}"), new SheetCell.Words(QualityGrades.NameOf(index.Grade)),
            ], ct);
        }

        await sheet.WriteAsync([], ct);
        await sheet.WriteAsync(Heads(["Unsur pelayanan", "NRR", "Mutu", "Keterangan"]), ct);
        var lowest = report.Totals.Lowest();
        foreach (var question in Questionnaire.Questions)
        {
            var mean = report.Totals.Mean(question.Element);
            await sheet.WriteAsync(
            [
                new SheetCell.Words($"{question.Code} {question.Name}"), new SheetCell.Fraction(Math.Round(mean, 4), 4),
                new SheetCell.Words(SurveyPaper.GradeOf(mean)), new SheetCell.Words(lowest.Contains(question.Element) ? "terendah" : ""),
            ], ct);
        }

        foreach (var rows in Breakdowns(report))
        {
            await sheet.WriteAsync([], ct);
            foreach (var row in rows)
            {
                await sheet.WriteAsync(row, ct);
            }
        }
    }

    /// <summary>Sample, services and profile, a block each.</summary>
    private static IEnumerable<IEnumerable<IReadOnlyList<SheetCell>>> Breakdowns(SurveyReport report)
    {
        yield return
        [
            [new SheetCell.Words("Perkara selesai (populasi)"), new SheetCell.Whole(report.Turnout.Population)],
            [new SheetCell.Words("Sampel paling sedikit (Krejcie & Morgan)"), new SheetCell.Whole(report.Turnout.Needed)],
            .. report.Waiting is { } waiting
                ? new IReadOnlyList<SheetCell>[]
                {
                    [new SheetCell.Words("Median waktu pelayanan menurut jam Lajur"), new SheetCell.Words(IndonesianTime.OfficeSpan(waiting.Median))],
                    [new SheetCell.Words("Selesai sesuai janji"), new SheetCell.Whole(waiting.InTime), new SheetCell.Words($"dari {waiting.Cases}")],
                }
                : [],
        ];
        if (report.ByService.Count > 0)
        {
            yield return
            [
                Heads(["Layanan", "Responden", "IKM"]),
                .. report.ByService.Select(one => (IReadOnlyList<SheetCell>)(one.Totals is { } totals
                    ? [new SheetCell.Words(one.Service.Name), new SheetCell.Whole(totals.Respondents), new SheetCell.Fraction(SatisfactionIndex.Of(totals, report.Weighting).Value)]
                    : [new SheetCell.Words(one.Service.Name), new SheetCell.Words("disembunyikan")])),
            ];
        }

        foreach (var part in report.Profile)
        {
            yield return
            [
                Heads([part.Title, "Responden"]),
                .. part.Cells.Select(cell => (IReadOnlyList<SheetCell>)
                    [new SheetCell.Words(cell.Label), cell.Count is { } count ? new SheetCell.Whole(count) : new SheetCell.Words("disembunyikan")]),
            ];
        }
    }

    private static IReadOnlyList<SheetCell> Heads(IReadOnlyList<string> heads) => [.. heads.Select(head => new SheetCell.Words(head, SheetWeight.Head))];
}
