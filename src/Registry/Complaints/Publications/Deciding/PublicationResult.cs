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
        /// <summary>What is wrong with a reason; null when it is neither missing nor too long.</summary>
        internal static Invalid? OfReason(string field, string reason, string ask)
        {
            var sentence = reason.Length == 0 ? ask
                : reason.Length > ComplaintPublication.MaxReason ? $"Paling banyak {ComplaintPublication.MaxReason} huruf. Anda menulis {reason.Length}."
                : null;
            return sentence is null ? null : new(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = sentence });
        }
    }

    /// <summary>Not as the complaint stands; a sentence that says why.</summary>
    public sealed record NotAllowed(string Reason) : PublicationResult;

    /// <summary>No complaint that this officer publishes.</summary>
    public sealed record NotFound : PublicationResult;
}
