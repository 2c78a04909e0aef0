namespace Lajur.Registry.Tracking;

/// <summary>What became of a completion.</summary>
public abstract record CompleteFileResult
{
    private CompleteFileResult()
    {
    }

    public sealed record Completed : CompleteFileResult;

    /// <summary>Sentences by field; files under their field's key or "files".</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : CompleteFileResult;

    /// <summary>It was answered before, or the time to answer is over.</summary>
    public sealed record AlreadyAnswered : CompleteFileResult;

    /// <summary>The officer may not enter it; the reason in a sentence.</summary>
    public sealed record NotAllowed(string Reason) : CompleteFileResult;

    public sealed record NotFound : CompleteFileResult;
}
