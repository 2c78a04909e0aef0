namespace Lajur.Registry.Changes;

/// <summary>
/// One look of an officer at a citizen's personal data (UU 27/2022 on personal data protection): what was opened at
/// <see cref="At"/>, and again in the quarter of an hour after it.
/// </summary>
public sealed class AccessLogEntry
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>Whose; null when many were looked at together, as in a book.</summary>
    public required Guid? CaseId { get; init; }

    public required Guid OfficerId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was opened: "case", "work-item", "attachment", "handover", "incident", "guarantee", "publication", "data-request", "breach", "book" or "book-export".</summary>
    public required string Subject { get; init; }

    /// <summary>The work item, attachment or book, if it was one.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>False when the applicant was shown masked.</summary>
    public required bool Unmasked { get; init; }

    /// <summary>Which lines of a book, in Indonesian; null for anything else.</summary>
    public string? Detail { get; init; }
}
