namespace Lajur.Registry.Reopening;

/// <summary>What became of the wish to open a case again.</summary>
public abstract record ReopenCaseResult
{
    private ReopenCaseResult()
    {
    }

    public sealed record Reopened : ReopenCaseResult;

    /// <summary>The reason cannot stand as it is; a sentence that says what to do.</summary>
    public sealed record Invalid(string Problem) : ReopenCaseResult;

    /// <summary>It is open again already, its time is over, or it was never offered.</summary>
    public sealed record NotOffered : ReopenCaseResult;

    /// <summary>Number and code do not belong together.</summary>
    public sealed record NotFound : ReopenCaseResult;
}
