namespace Lajur.Host.TryOut.Standing;

/// <summary>Something that will fall due.</summary>
/// <param name="At">When.</param>
/// <param name="ActivityId">At which step of the drawing; null for the promise of the service.</param>
public sealed record NextDue(DateTimeOffset At, string? ActivityId);
