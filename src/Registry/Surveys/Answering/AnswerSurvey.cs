namespace Lajur.Registry.Surveys.Answering;

/// <summary>Somebody who was invited fills in the survey.</summary>
public sealed record AnswerSurvey
{
    /// <summary>The token of the invitation, as it stands in the link.</summary>
    public required string Token { get; init; }

    /// <summary>By field of <see cref="Asking.SurveyForm"/>.</summary>
    public required IReadOnlyDictionary<string, string[]> Values { get; init; }
}
