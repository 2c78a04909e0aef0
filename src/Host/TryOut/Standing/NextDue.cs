namespace Lajur.Host.TryOut.Standing;

/// <summary>Something that will fall due.</summary>
/// <param name="At">When.</param>
/// <param name="ActivityId">At which step of the drawing; null for the promise of the service.</param>
/// <param name="IsReminder">True for a reminder of a time that runs out later, or ran out earlier.</param>
public sealed record NextDue(DateTimeOffset At, string? ActivityId, bool IsReminder = false);
