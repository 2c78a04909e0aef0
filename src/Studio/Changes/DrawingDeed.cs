namespace Lajur.Studio.Changes;

/// <summary>What somebody did to a drawing.</summary>
public enum DrawingDeed
{
    /// <summary>Saved it, by hand or by the editor itself.</summary>
    Saved,

    /// <summary>Put its lanes, or the lanes of its steps, in another way.</summary>
    LanesChanged,

    /// <summary>Made an older version the draft again.</summary>
    RolledBack,

    Published,

    /// <summary>Took it out of force.</summary>
    Retracted,

    /// <summary>Deleted a version.</summary>
    Deleted,
}
