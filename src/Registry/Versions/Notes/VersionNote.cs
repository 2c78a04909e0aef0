namespace Lajur.Registry.Versions.Notes;

/// <summary>What somebody wrote of a version of a drawing: why it was changed.</summary>
public sealed class VersionNote
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = 2000;

    public required string VersionId { get; init; }

    public required Guid OfficeId { get; init; }

    public required string DefinitionId { get; init; }

    public required string Text { get; set; }

    /// <summary>Who wrote it last.</summary>
    public required string ByName { get; set; }

    public required DateTimeOffset At { get; set; }
}
