namespace Lajur.Studio.Drawings;

/// <summary>Where a drawing stands, for the bar above the editor.</summary>
/// <param name="DefinitionId">The definition.</param>
/// <param name="Name">What the office calls it.</param>
/// <param name="Version">The latest version.</param>
/// <param name="IsPublished">True when new cases take the latest version.</param>
/// <param name="PublishedVersion">The version that new cases take; null when none is published.</param>
/// <param name="Problems">Why it could not be published now, each in words; empty when it could.</param>
/// <param name="Remarks">What does not stop a publication but ought to be known, such as norms that exceed the promise.</param>
public sealed record DrawingStatus(
    string DefinitionId,
    string Name,
    int Version,
    bool IsPublished,
    int? PublishedVersion,
    IReadOnlyList<DrawingProblem> Problems,
    IReadOnlyList<DrawingProblem> Remarks)
{
    /// <summary>Counts the saves of the drawing.</summary>
    public long Revision { get; init; }

    /// <summary>Who saved it last; null when nobody did here.</summary>
    public string? SavedBy { get; init; }

    /// <summary>When it was saved last; null when it never was here.</summary>
    public DateTimeOffset? SavedAt { get; init; }
}
