namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>What became of a command about a breach.</summary>
public abstract record BreachResult
{
    private BreachResult()
    {
    }

    /// <summary>It is done; a repeat of the command gives this again.</summary>
    public sealed record Done(Guid BreachId) : BreachResult;

    /// <summary>Sentences by field.</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : BreachResult;

    /// <summary>The breach stands otherwise by now; the reason in a sentence.</summary>
    public sealed record NotAllowed(string Reason) : BreachResult;

    /// <summary>There is no such breach, or it is none of theirs.</summary>
    public sealed record NotFound : BreachResult;
}
