namespace Lajur.Registry.Offices.Staffing;

/// <summary>A line of an office's book of staff changes: who gave or took which right, when.</summary>
public sealed class StaffChange
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required Guid OfficerId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string ByName { get; init; }

    /// <summary>What was changed, in Indonesian.</summary>
    public required string Sentence { get; init; }
}
