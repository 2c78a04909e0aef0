using System.Globalization;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Host.Surveys.Results;

/// <summary>Figures as they are written in Indonesia, and what they mean in words.</summary>
public static class SurveyFigures
{
    /// <summary>"87,04".</summary>
    public static string Of(decimal index) => index.ToString("0.00", IndonesianSpeech.Culture);

    /// <summary>A mean: "3,481".</summary>
    public static string Mean(decimal mean) => mean.ToString("0.000", IndonesianSpeech.Culture);

    /// <summary>"+1,20", "−0,35", "0,00".</summary>
    public static string Change(decimal change, string format = "0.00") => change == 0
        ? change.ToString(format, IndonesianSpeech.Culture)
        : (change > 0 ? "+" : "−") + Math.Abs(change).ToString(format, IndonesianSpeech.Culture);

    /// <summary>"33%".</summary>
    public static string Share(decimal share) => (share * 100).ToString("0", IndonesianSpeech.Culture) + "%";

    /// <summary>A number of a drawing's attribute.</summary>
    public static string Attribute(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string GradeOf(SatisfactionIndex index) => $"{index.Grade} ({QualityGrades.NameOf(index.Grade)})";

    /// <summary>"Waktu penyelesaian (U3), Sarana dan prasarana (U9) dan …"; null when none stands out.</summary>
    public static string? Lowest(SurveyReport report) => report.Totals.Lowest() is { Count: > 0 } lowest
        ? IndonesianTime.Enumerate([.. lowest.Select(Questionnaire.Get).Select(question => $"{question.Name} ({question.Code})")])
        : null;
}
