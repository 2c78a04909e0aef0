namespace Lajur.Registry.Surveys.Answering;

/// <summary>How an answer came in.</summary>
public enum SurveySource
{
    /// <summary>By the single-use link of a finished case.</summary>
    Invitation,

    /// <summary>At a terminal of the counter.</summary>
    Terminal,

    /// <summary>Made up, to try the pages; no host in production has any.</summary>
    Sample,
}
