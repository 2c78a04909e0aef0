using Lajur.Engine.Definitions;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Services.Texts;

/// <summary>What the papers of one version of a drawing say.</summary>
public sealed record VersionText
{
    /// <summary>The version.</summary>
    public required WorkflowDefinition Drawing { get; init; }

    /// <summary>The service as it was when the version was published; as it is now beside a draft. Not tracked.</summary>
    public required Service Service { get; init; }

    /// <summary>The office with the letterhead of that day. Not tracked.</summary>
    public required Office Office { get; init; }

    /// <summary>When it came into force; null for a draft.</summary>
    public DateTimeOffset? InForceFrom { get; init; }

    /// <summary>When the next version came into force; null while there is none.</summary>
    public DateTimeOffset? InForceUntil { get; init; }

    /// <summary>The number of the text that the drawing names; 0 when it names none.</summary>
    public required int Number { get; init; }

    /// <summary>Who saved that text; null when it came with the program.</summary>
    public string? SavedBy { get; init; }

    public DateTimeOffset? SavedAt { get; init; }
}
