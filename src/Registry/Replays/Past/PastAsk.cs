namespace Lajur.Registry.Replays.Past;

/// <summary>What the applicant of a past case was asked for.</summary>
/// <param name="ActivityId">The step that asked; null where that was not kept.</param>
/// <param name="AskedAt">When.</param>
/// <param name="AnsweredAt">When they did it; null when they never did.</param>
public sealed record PastAsk(string? ActivityId, DateTimeOffset AskedAt, DateTimeOffset? AnsweredAt);
