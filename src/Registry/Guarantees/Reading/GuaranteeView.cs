using Lajur.Registry.Cases;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Guarantees.Reading;

/// <summary>A guarantee as its page shows it to whoever fulfils or leads.</summary>
public sealed record GuaranteeView
{
    public required Guarantee Guarantee { get; init; }

    public required string CaseNumber { get; init; }

    public required CaseStatus CaseStatus { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>The standard's own component about the guarantee; null when it has none.</summary>
    public required StandardComponent? Standard { get; init; }

    /// <summary>What such a matter and its applicant are called.</summary>
    public required ServiceWords Words { get; init; }

    public required ApplicantView Applicant { get; init; }

    public required SopLane Lane { get; init; }

    /// <summary>Why it is due when it is; null when it has no due time.</summary>
    public required string? Derivation { get; init; }

    /// <summary>What to tell the applicant, and how to reach them, for media that no machine serves; null for the others.</summary>
    public required string? Call { get; init; }

    /// <summary>True when this officer decides reports and may end it.</summary>
    public required bool MayDecide { get; init; }

    /// <summary>True when this officer may record what is done for it: the lane whose task it is, and whoever leads.</summary>
    public required bool MayAct { get; init; }
}
