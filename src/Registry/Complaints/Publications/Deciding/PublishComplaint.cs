namespace Lajur.Registry.Complaints.Publications.Deciding;

/// <summary>An officer releases an answered complaint for everybody to read, in words written for that.</summary>
public sealed record PublishComplaint
{
    public required string CaseNumber { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required ComplaintCategory? Category { get; init; }

    public required string Summary { get; init; }

    public required string FollowUp { get; init; }

    /// <summary>The officer says to have read it for names and personal data.</summary>
    public required bool IsChecked { get; init; }

    public required string OperationId { get; init; }
}
