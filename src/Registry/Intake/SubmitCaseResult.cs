namespace Lajur.Registry.Intake;

/// <summary>What became of a submission.</summary>
public abstract record SubmitCaseResult
{
    private SubmitCaseResult()
    {
    }

    public sealed record Submitted(CaseReceipt Receipt) : SubmitCaseResult;

    /// <summary>
    /// Sentences by field; the applicant's own fields are "name", "email", "phone", "medium", "nik", files under
    /// their field's key or "files".
    /// </summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : SubmitCaseResult;

    /// <summary>The service does not exist, is not open, or has no published procedure.</summary>
    public sealed record ServiceClosed : SubmitCaseResult;
}
