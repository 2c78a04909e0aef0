using Lajur.Papers.Sheets;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Papers.Surveys;

/// <summary>
/// The regulation's table (PermenPAN-RB 14/2017, pengolahan indeks per responden dan per unsur pelayanan): a row a respondent in
/// no order of time, then sums, means, weighted means and index. It names no respondent and no day.
/// </summary>
internal static class SurveyTable
{
    /// <summary>The heads of its columns.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["No. responden", .. Questionnaire.Questions.Select(question => question.Code)];

    /// <summary>The row of one respondent.</summary>
    public static IReadOnlyList<SheetCell> Row(int number, ElementScores scores) =>
        [new SheetCell.Whole(number), .. scores.ToList().Select(score => new SheetCell.Whole(score))];

    /// <summary>The rows below: sums, means, and for each weight the weighted means and the index.</summary>
    public static IEnumerable<IReadOnlyList<SheetCell>> Results(ElementTotals totals)
    {
        yield return [Bold("Jumlah nilai per unsur"), .. totals.Sums.Select(sum => new SheetCell.Whole(sum, IsBold: true))];
        yield return [Bold("NRR per unsur"), .. Means(totals, 1m)];
        foreach (var weighting in Enum.GetValues<Weighting>())
        {
            var weight = weighting == Weighting.Ninth ? 1m / Questionnaire.Count : 0.11m;
            var index = SatisfactionIndex.Of(totals, weighting);
            yield return [Bold($"NRR tertimbang ({WeightingNames.Of(weighting)})"), .. Means(totals, weight)];
            yield return
            [
                Bold($"IKM unit pelayanan ({WeightingNames.Of(weighting)})"), new SheetCell.Fraction(index.Value, IsBold: true),
                Bold($"Mutu {index.Grade} ({QualityGrades.NameOf(index.Grade)})"),
            ];
        }
    }

    /// <summary>What it is about, in lines.</summary>
    public static IReadOnlyList<(string Name, string Value)> About(SurveyReport report) =>
    [
        ("Unit pelayanan", report.Office.Name),
        ("Layanan", report.Service?.Name ?? "Semua layanan"),
        ("Periode", report.Period.Name + (report.IsOver ? "" : " (masih berjalan)")),
        ("Jumlah responden", $"{report.Totals.Respondents}"),
        .. report.HasSamples ? new[] { ("Catatan", "Memuat data contoh untuk mencoba Lajur, bukan jawaban warga.") } : [],
    ];

    private static SheetCell.Words Bold(string words) => new(words, SheetWeight.Bold);

    private static IEnumerable<SheetCell> Means(ElementTotals totals, decimal weight) => Questionnaire.Questions
        .Select(question => new SheetCell.Fraction(Math.Round(totals.Mean(question.Element) * weight, 4, MidpointRounding.AwayFromZero), 4, IsBold: true));
}
