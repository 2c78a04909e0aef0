using Lajur.Registry.Offices;

namespace Lajur.Papers.Reports;

/// <summary>What an office prints: its letterhead, a title, parts, and who signs.</summary>
public sealed record Report
{
    public required Office Office { get; init; }

    public required string Title { get; init; }

    /// <summary>Lines below the title, such as the period.</summary>
    public IReadOnlyList<string> Subtitles { get; init; } = [];

    public required IReadOnlyList<ReportPart> Parts { get; init; }

    /// <summary>At the foot of every page beside its number, such as who printed it when.</summary>
    public required string Foot { get; init; }

    /// <summary>The day beside the place of the signature; null leaves the signature out.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>True for a page that lies on its long side.</summary>
    public bool IsLandscape { get; init; }
}
