namespace Lajur.Host.TryOut.Standing;

/// <summary>Something that went wrong in a try-out.</summary>
/// <param name="Step">The step at fault; null for the run as a whole.</param>
/// <param name="ActivityId">Its id in the drawing.</param>
/// <param name="Why">What happened, in Indonesian, and what the engine says.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Trouble(string? Step, string? ActivityId, string Why, string Remedy);
