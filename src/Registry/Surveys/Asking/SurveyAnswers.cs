namespace Lajur.Registry.Surveys.Asking;

/// <summary>A survey that was filled in whole.</summary>
public sealed record SurveyAnswers
{
    public required ElementScores Scores { get; init; }

    public required RespondentProfile Profile { get; init; }

    /// <summary>Null when nothing was suggested.</summary>
    public string? Comment { get; init; }

    /// <summary>The service that was chosen, where the form asked for it.</summary>
    public string? ServiceSlug { get; init; }
}
