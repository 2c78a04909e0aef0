namespace Lajur.Registry.Sop;

/// <summary>A case's visit to a step, from which the matrix knows where the case stands.</summary>
/// <param name="ActivityId">The activity in the drawing.</param>
/// <param name="StartedAt">When it came there.</param>
/// <param name="DoneAt">When it went on; null while it is there.</param>
/// <param name="DueAt">When the step is or was due.</param>
/// <param name="OfficerName">Who holds or did it.</param>
public sealed record SopVisit(
    string ActivityId, DateTimeOffset StartedAt, DateTimeOffset? DoneAt, DateTimeOffset? DueAt, string? OfficerName);
