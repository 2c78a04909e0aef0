namespace Lajur.Registry.Complaints.Publications.Deciding;

/// <summary>An officer decides that an answered complaint is not for everybody to read.</summary>
public sealed record DeclinePublication
{
    public required string CaseNumber { get; init; }

    public required Guid OfficerId { get; init; }

    public required string Reason { get; init; }
}
