namespace Lajur.Registry.Versions.Publishing;

/// <summary>Where the wish to publish a draft stands.</summary>
public enum PublicationState
{
    /// <summary>Waits for a second person.</summary>
    Waiting,

    /// <summary>Approved and not published yet: only while the publication is being written.</summary>
    Approved,

    /// <summary>Approved, and in force by that.</summary>
    Published,

    /// <summary>Given back with a reason.</summary>
    Returned,

    /// <summary>The draft was changed: what was to be approved is no more.</summary>
    Outdated,
}
