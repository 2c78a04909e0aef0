namespace Lajur.Registry.History;

/// <summary>An event as a page shows it.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Kind">For its icon.</param>
/// <param name="Sentence">What happened, in Indonesian, for the audience that reads it.</param>
/// <param name="LaneKey">The lane it belongs to, for its colour.</param>
/// <param name="Detail">What was asked or told, on a line of its own.</param>
public sealed record TimelineEntry(
    DateTimeOffset At, CaseEventKind Kind, string Sentence, string? LaneKey, string? Detail);
