namespace Lajur.Registry.Complaints.Publications.Deciding;

/// <summary>An officer takes a published complaint off the site.</summary>
public sealed record WithdrawPublication
{
    public required string CaseNumber { get; init; }

    public required Guid OfficerId { get; init; }

    public required string Reason { get; init; }
}
