using System.Globalization;

namespace Lajur.Engine.Journaling;

/// <summary>An attempt that failed and was put off.</summary>
/// <param name="Number">1 for the first one put off.</param>
/// <param name="At">When it failed.</param>
/// <param name="Delay">How long the next one was put off.</param>
/// <param name="Exception">Why it failed; null when that was not kept.</param>
public sealed record RetryAttempt(int Number, DateTimeOffset At, TimeSpan Delay, ExceptionState? Exception)
{
    internal static RetryAttempt Of(JournalEntry entry) => new(
        (int?)entry.Payload?["attempt"] ?? 1,
        entry.Timestamp,
        TimeSpan.TryParse(entry.Payload?["delay"]?.ToString(), CultureInfo.InvariantCulture, out var delay) ? delay : TimeSpan.Zero,
        entry.Exception);
}
