namespace Lajur.Registry.Offices.Substitutions;

/// <summary>
/// Somebody stands in for an officer on leave (pelaksana harian): from one moment to another the substitute holds the absent
/// officer's lanes beside the own ones. The absent officer keeps theirs.
/// </summary>
public sealed class Substitution
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid AbsentId { get; init; }

    public required Guid SubstituteId { get; init; }

    /// <summary>The first moment, the beginning of a day in the office's time zone.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The moment at which it is over, the end of a day, or when it was ended early.</summary>
    public required DateTimeOffset Until { get; set; }

    /// <summary>Why, such as "cuti tahunan" or the number of the letter of assignment.</summary>
    public required string Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedByName { get; init; }

    public bool HoldsAt(DateTimeOffset moment) => From <= moment && moment < Until;
}
