namespace Lajur.Registry.Complaints.Publications.Deciding;

/// <summary>What became of publishing a complaint, or of withdrawing or declining it.</summary>
public abstract record PublicationResult
{
    private PublicationResult()
    {
    }

    public sealed record Done : PublicationResult;

    /// <summary>Sentences by field: category, summary, followUp, isChecked, reason (of a withdrawal), decline (why it is not published).</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : PublicationResult
    {
        internal static Invalid Of(string field, string sentence) => new(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = sentence });
    }

    /// <summary>Not as the complaint stands; a sentence that says why.</summary>
    public sealed record NotAllowed(string Reason) : PublicationResult;

    /// <summary>No complaint that this officer publishes.</summary>
    public sealed record NotFound : PublicationResult;
}
