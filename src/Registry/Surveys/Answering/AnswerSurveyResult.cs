namespace Lajur.Registry.Surveys.Answering;

/// <summary>What became of a filled-in survey.</summary>
public abstract record AnswerSurveyResult
{
    private AnswerSurveyResult()
    {
    }

    public sealed record Taken : AnswerSurveyResult;

    /// <summary>Sentences by field; nothing was kept.</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : AnswerSurveyResult;

    /// <summary>The token was used before, or a rival was faster; one answer stands.</summary>
    public sealed record AlreadyAnswered : AnswerSurveyResult;

    /// <summary>The invitation or the terminal ran out or was switched off.</summary>
    public sealed record Closed : AnswerSurveyResult;

    /// <summary>There is no such invitation or terminal.</summary>
    public sealed record NotFound : AnswerSurveyResult;
}
