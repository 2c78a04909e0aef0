using System.Security.Cryptography;
using System.Text;

namespace Lajur.Engine.Retrying;

/// <summary>How often a step that fails is tried again by itself, and how long it waits before.</summary>
public sealed record RetryPolicy
{
    /// <summary>The most attempts after the first one that a drawing may ask for.</summary>
    public const int MostAttempts = 20;

    /// <summary>The longest wait that a drawing may ask for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(7);

    /// <summary>The wait that is used when nothing is said.</summary>
    public static readonly TimeSpan UsualDelay = TimeSpan.FromSeconds(30);

    /// <summary>The id under which drawings mean it; null for one that a drawing spells out.</summary>
    public string? Id { get; init; }

    /// <summary>What the designer reads in the list.</summary>
    public string? DisplayName { get; init; }

    /// <summary>How often it is tried again after the first time: 1 to <see cref="MostAttempts"/>.</summary>
    public required int MaxAttempts { get; init; }

    /// <summary>The first wait.</summary>
    public TimeSpan Delay { get; init; } = UsualDelay;

    public RetryBackoff Backoff { get; init; } = RetryBackoff.Constant;

    /// <summary>No wait is longer, whatever the growth and the spread.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How far a wait may be off, as a share of it: 0 never, 0.5 by half at most, either way.</summary>
    public double Jitter { get; init; }

    /// <summary>
    /// The wait before an attempt, 1 for the first one after the fault. The spread follows from <paramref name="seed"/>, so that
    /// equal steps of many runs part, and one step always waits the same.
    /// </summary>
    public TimeSpan WaitBefore(int attempt, string seed)
    {
        var factor = Backoff switch
        {
            RetryBackoff.Linear => attempt,
            RetryBackoff.Exponential => Math.Pow(2, attempt - 1),
            _ => 1.0,
        };
        var seconds = Delay.TotalSeconds * factor * (1 + (Jitter * Spread(attempt, seed)));
        return TimeSpan.FromSeconds(Math.Min(seconds, MaxDelay.TotalSeconds));
    }

    /// <summary>Between -1 and 1.</summary>
    private static double Spread(int attempt, string seed)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{attempt}"));
        return (BitConverter.ToUInt32(hash) / (uint.MaxValue / 2.0)) - 1;
    }
}
