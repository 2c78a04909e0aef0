namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>A head or administrator records a breach, or writes what was found out since; cases are added here, and taken out by <see cref="DropCases"/> alone.</summary>
public sealed record SaveBreach
{
    public required Guid OfficerId { get; init; }

    /// <summary>Null records a new one.</summary>
    public required Guid? BreachId { get; init; }

    /// <summary>As it was seen; 0 for a new one.</summary>
    public required int Revision { get; init; }

    /// <summary>When it became known; not read for one that stands already.</summary>
    public required DateTimeOffset? KnownAt { get; init; }

    /// <summary>Null while nobody knows.</summary>
    public required DateTimeOffset? OccurredAt { get; init; }

    public required string What { get; init; }

    public required string Found { get; init; }

    public required string Data { get; init; }

    public required string Cause { get; init; }

    public required string Handling { get; init; }

    public required string Recovery { get; init; }

    public required bool ConcernsPublic { get; init; }

    public required BreachScope Scope { get; init; }

    public required string OperationId { get; init; }
}
