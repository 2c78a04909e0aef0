namespace Lajur.Registry.Surveys.Terminals;

/// <summary>A device at the counter on which anybody may answer, while an officer has it switched on.</summary>
public sealed class SurveyTerminal
{
    /// <summary>A terminal that nobody switched off goes off by itself: a working day is shorter.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>Where it stands, such as "Loket 1".</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its key, in hexadecimal.</summary>
    public required string KeyHash { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required string OpenedByName { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? ClosedAt { get; internal set; }

    public string? ClosedByName { get; internal set; }
}
