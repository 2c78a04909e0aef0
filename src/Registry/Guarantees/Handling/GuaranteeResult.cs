namespace Lajur.Registry.Guarantees.Handling;

/// <summary>What became of a command about a guarantee.</summary>
public abstract record GuaranteeResult
{
    private GuaranteeResult()
    {
    }

    /// <summary>It is done; a repeat of the command gives this again.</summary>
    public sealed record Done(Guid GuaranteeId) : GuaranteeResult;

    /// <summary>Sentences by field.</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : GuaranteeResult;

    /// <summary>The guarantee stands otherwise by now, or this person may not; the reason in a sentence.</summary>
    public sealed record NotAllowed(string Reason) : GuaranteeResult;

    /// <summary>There is no such guarantee, or it is none of theirs.</summary>
    public sealed record NotFound : GuaranteeResult;
}
