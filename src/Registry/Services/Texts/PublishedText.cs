namespace Lajur.Registry.Services.Texts;

/// <summary>What the papers of a version say, kept with its publication and never changed.</summary>
public sealed class PublishedText
{
    /// <summary>The version of the drawing.</summary>
    public required string VersionId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>The number of that version.</summary>
    public required int Version { get; init; }

    /// <summary>From when on new cases took it.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    public required PublishedContent Content { get; init; }
}
