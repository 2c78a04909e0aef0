using Lajur.Registry.Cases;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Guarantees.Reading;

/// <summary>A guarantee in a list.</summary>
public sealed record GuaranteeRow
{
    public required Guid Id { get; init; }

    /// <summary>Its number in the book; null while it is only reported.</summary>
    public required string? Number { get; init; }

    public required string CaseNumber { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>Masked: "Siti A."</summary>
    public required string ApplicantName { get; init; }

    public required GuaranteeCause Cause { get; init; }

    public required GuaranteeState State { get; init; }

    public required GuaranteeRemedy Remedy { get; init; }

    public required SopLane Lane { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    public required bool IsTakenBack { get; init; }

    public required string DueText { get; init; }

    public required ClockTone Tone { get; init; }
}
