using System.Globalization;
using System.Text;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Surveys.Reports;

/// <summary>
/// The regulation's worksheet (pengolahan data per responden dan per unsur) as comma-separated text: a line a respondent
/// in no order of time, then sums, means, weighted means and index. It names no respondent and no day.
/// </summary>
public static class SurveyWorksheet
{
    public static string Of(SurveyReport report, IReadOnlyList<ElementScores> answers)
    {
        var text = new StringBuilder();
        Line(text, ["Kantor", report.Office.Name]);
        Line(text, ["Layanan", report.Service?.Name ?? "Semua layanan"]);
        Line(text, ["Periode", report.Period.Name]);
        Line(text, []);
        Line(text, ["No", .. Questionnaire.Questions.Select(question => $"{question.Code} {question.Name}")]);
        foreach (var (index, scores) in answers.Index())
        {
            Line(text, [.. scores.ToList().Prepend(index + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))]);
        }

        var totals = report.Totals;
        Line(text, ["Jumlah nilai", .. totals.Sums.Select(sum => sum.ToString(CultureInfo.InvariantCulture))]);
        Line(text, ["NRR", .. Means(totals, 1m)]);
        foreach (var weighting in Enum.GetValues<Weighting>())
        {
            var weight = weighting == Weighting.Ninth ? 1m / Questionnaire.Count : 0.11m;
            var index = SatisfactionIndex.Of(totals, weighting);
            Line(text, [$"NRR tertimbang ({WeightingNames.Of(weighting)})", .. Means(totals, weight)]);
            Line(text, [$"Indeks ({WeightingNames.Of(weighting)})", Number(index.Value, "0.00"), index.Grade.ToString()]);
        }

        return text.ToString();
    }

    /// <summary>
    /// A cell of a spreadsheet. Text that a spreadsheet would take for a formula gets an apostrophe in front, and what would
    /// break the line is quoted.
    /// </summary>
    public static string Cell(string value)
    {
        var safe = value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>Semicolons: Indonesian spreadsheets keep the comma for decimals.</summary>
    private static void Line(StringBuilder text, IReadOnlyList<string> cells) =>
        text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static IEnumerable<string> Means(ElementTotals totals, decimal weight) =>
        Questionnaire.Questions.Select(question => Number(totals.Mean(question.Element) * weight, "0.0000"));

    private static string Number(decimal value, string format) => value.ToString(format, IndonesianSpeech.Culture);
}
