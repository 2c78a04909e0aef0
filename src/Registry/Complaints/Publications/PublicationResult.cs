namespace Lajur.Registry.Complaints.Publications;

/// <summary>What became of publishing a complaint, or of withdrawing it.</summary>
public abstract record PublicationResult
{
    private PublicationResult()
    {
    }

    public sealed record Done : PublicationResult;

    /// <summary>Sentences by field: category, summary, followUp, isChecked, reason.</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : PublicationResult;

    /// <summary>Not as the complaint stands; a sentence that says why.</summary>
    public sealed record NotAllowed(string Reason) : PublicationResult;

    /// <summary>No complaint that this officer publishes.</summary>
    public sealed record NotFound : PublicationResult;
}
