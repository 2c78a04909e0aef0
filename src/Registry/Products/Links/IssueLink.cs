namespace Lajur.Registry.Products.Links;

/// <summary>An officer gives the applicant a new link in place of the one before.</summary>
public sealed record IssueLink
{
    public required string CaseNumber { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
