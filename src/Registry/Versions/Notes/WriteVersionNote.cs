namespace Lajur.Registry.Versions.Notes;

/// <summary>Somebody who may draw or publish writes what a version is about.</summary>
public sealed record WriteVersionNote
{
    public required Guid OfficerId { get; init; }

    public required string DefinitionId { get; init; }

    /// <summary>The version's own id.</summary>
    public required string VersionId { get; init; }

    /// <summary>Empty takes the note away.</summary>
    public required string Text { get; init; }
}
