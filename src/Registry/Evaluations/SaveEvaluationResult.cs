namespace Lajur.Registry.Evaluations;

/// <summary>What became of what was written.</summary>
public abstract record SaveEvaluationResult
{
    private SaveEvaluationResult()
    {
    }

    public sealed record Saved : SaveEvaluationResult;

    /// <summary>Sentences by field: "findings", "decision", "verdict".</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : SaveEvaluationResult;

    /// <summary>Somebody else wrote or finished it meanwhile.</summary>
    public sealed record Changed(string ByName) : SaveEvaluationResult;

    /// <summary>There is no such evaluation in the officer's office, or the officer does not lead it.</summary>
    public sealed record NotAllowed : SaveEvaluationResult;
}
