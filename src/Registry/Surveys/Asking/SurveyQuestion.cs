namespace Lajur.Registry.Surveys.Asking;

/// <summary>One question of the survey.</summary>
/// <param name="Element">The element it asks about.</param>
/// <param name="Name">The element's name, such as "Waktu penyelesaian".</param>
/// <param name="Text">The question.</param>
/// <param name="Answers">Four answers; the first counts 1, the last 4.</param>
public sealed record SurveyQuestion(SurveyElement Element, string Name, string Text, IReadOnlyList<string> Answers)
{
    /// <summary>"U1" to "U9".</summary>
    public string Code => $"U{(int)Element}";

    /// <summary>Its field on the form: "u1" to "u9".</summary>
    public string Key => $"u{(int)Element}";
}
