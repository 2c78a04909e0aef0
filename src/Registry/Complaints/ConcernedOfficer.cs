namespace Lajur.Registry.Complaints;

/// <summary>An officer whom a complaint is about: they neither handle it nor see it.</summary>
public sealed class ConcernedOfficer
{
    /// <summary>The complaint's own case.</summary>
    public required Guid CaseId { get; init; }

    public required Guid OfficerId { get; init; }

    public required ConcernReason Reason { get; init; }
}
