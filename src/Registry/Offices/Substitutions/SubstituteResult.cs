namespace Lajur.Registry.Offices.Substitutions;

/// <summary>What came of a change of substitution.</summary>
public abstract record SubstituteResult
{
    private SubstituteResult()
    {
    }

    public sealed record Done : SubstituteResult;

    /// <param name="Errors">What is wrong, in Indonesian, by field: substitute, from, to, reason.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : SubstituteResult;

    /// <summary>Whoever asked neither administers nor heads the office, or it is another office's.</summary>
    public sealed record NotAllowed : SubstituteResult;
}
