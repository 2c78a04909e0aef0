namespace Lajur.Host.TryOut.Standing;

/// <summary>Something that would have left the house.</summary>
/// <param name="At">When, by the clock of the try-out.</param>
/// <param name="Way">How: "Surel", "Panggilan HTTP".</param>
/// <param name="To">To whom or where.</param>
/// <param name="What">What it would have said.</param>
public sealed record OutsideLine(DateTimeOffset At, string Way, string To, string What);
