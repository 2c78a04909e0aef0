namespace Lajur.Registry.Guarantees.Terms;

/// <summary>What became of changed terms.</summary>
public abstract record SaveTermsResult
{
    private SaveTermsResult()
    {
    }

    public sealed record Saved : SaveTermsResult;

    /// <summary>Sentences by field: "remedy", "lane", "within", "reportDays".</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : SaveTermsResult;

    /// <summary>The officer administers no such service.</summary>
    public sealed record NotAllowed : SaveTermsResult;
}
