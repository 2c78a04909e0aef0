namespace Lajur.Host.TryOut.Standing;

/// <summary>A line of the engine's journal.</summary>
/// <param name="At">When, by the clock of the try-out.</param>
/// <param name="Step">What the step is called in the drawing.</param>
/// <param name="Event">What happened to it, in words.</param>
/// <param name="Outcome">The way it went on, where it names one.</param>
public sealed record EngineLine(DateTimeOffset At, string Step, string Event, string? Outcome);
