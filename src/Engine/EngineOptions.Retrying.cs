using Lajur.Engine.Retrying;

namespace Lajur.Engine;

public sealed partial class EngineOptions
{
    /// <summary>How often a timer or a scheduled start whose step cannot be carried out is tried before it becomes an incident.</summary>
    public int MaxDueTries { get; set; } = 8;

    /// <summary>The longest wait between two such tries; the waits double up to it, from five seconds.</summary>
    public TimeSpan MaxDueWait { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The ways of retrying that drawings may choose from by their ids.</summary>
    public IReadOnlyList<RetryPolicy> RetryPolicies { get; set; } =
    [
        new() { Id = "singkat", DisplayName = "Singkat: 3 kali, setiap 30 detik", MaxAttempts = 3, Delay = TimeSpan.FromSeconds(30) },
        new()
        {
            Id = "bertahap",
            DisplayName = "Bertahap: 6 kali, dari 1 menit, makin jarang sampai 30 menit",
            MaxAttempts = 6,
            Delay = TimeSpan.FromMinutes(1),
            Backoff = RetryBackoff.Exponential,
            MaxDelay = TimeSpan.FromMinutes(30),
            Jitter = 0.2,
        },
        new()
        {
            Id = "sehari",
            DisplayName = "Sehari: 8 kali, dari 15 menit, makin jarang sampai 6 jam",
            MaxAttempts = 8,
            Delay = TimeSpan.FromMinutes(15),
            Backoff = RetryBackoff.Exponential,
            MaxDelay = TimeSpan.FromHours(6),
            Jitter = 0.2,
        },
    ];
}
