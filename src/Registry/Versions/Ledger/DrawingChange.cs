namespace Lajur.Registry.Versions.Ledger;

/// <summary>A line of the ledger of drawings: who did what, when. Saves of one sitting are one line.</summary>
public sealed class DrawingChange
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>The drawing; null for what concerns all of the office.</summary>
    public required string? DefinitionId { get; init; }

    /// <summary>The id of the version that was changed; null for what concerns none.</summary>
    public required string? VersionId { get; init; }

    /// <summary>Its number; 0 for what concerns none.</summary>
    public required int Version { get; init; }

    public required DrawingChangeKind Kind { get; init; }

    public required Guid ById { get; init; }

    public required string ByName { get; init; }

    /// <summary>When; of several saves the first.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The last of several saves.</summary>
    public DateTimeOffset LastAt { get; internal set; }

    /// <summary>How many saves it stands for.</summary>
    public int Times { get; internal set; } = 1;

    /// <summary>More of it, in Indonesian; null when kind and version say it all.</summary>
    public string? Detail { get; init; }
}
