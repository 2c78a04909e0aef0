namespace Lajur.Registry.Versions.Previews;

/// <summary>How a case would stand in another version of its drawing.</summary>
public sealed record CasePreview
{
    public required string Number { get; init; }

    /// <summary>Why it cannot be moved; the rest is empty then.</summary>
    public required IReadOnlyList<string> Refusals { get; init; }

    /// <summary>What is to be known of it.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The open steps, before and after.</summary>
    public IReadOnlyList<StepPreview> Steps { get; init; } = [];

    /// <summary>When the promise to the applicant is due; it is the service's and does not change with the drawing.</summary>
    public DateTimeOffset? CaseDueAt { get; init; }

    /// <summary>What the history of the case will say.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];
}
