using System.Globalization;
using Lajur.Papers.Sheets;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Reports;

namespace Lajur.Papers.Surveys;

/// <summary>The regulation's table as comma-separated text.</summary>
public static class SurveyCsv
{
    /// <summary>The whole file. The report must be one that is told.</summary>
    public static string Of(SurveyReport report, IReadOnlyList<ElementScores> answers)
    {
        ArgumentNullException.ThrowIfNull(report);
        return string.Concat(
        [
            .. SurveyTable.About(report).Select(line => CsvText.Line([line.Name, line.Value])),
            CsvText.Line([]),
            CsvText.Line(SurveyTable.Heads),
            .. answers.Index().Select(answer => Line(SurveyTable.Row(answer.Index + 1, answer.Item))),
            .. SurveyTable.Results(report.Totals).Select(Line),
        ]);
    }

    private static string Line(IReadOnlyList<SheetCell> cells) => CsvText.Line(cells.Select(cell => cell switch
    {
        SheetCell.Whole whole => whole.Value.ToString(CultureInfo.InvariantCulture),
        SheetCell.Fraction { Places: 2 } fraction => fraction.Value.ToString("0.00", IndonesianSpeech.Culture),
        SheetCell.Fraction fraction => fraction.Value.ToString("0.0000", IndonesianSpeech.Culture),
        SheetCell.Words words => words.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(cells), cell, "The survey's table has no such cell."),
    }));
}
