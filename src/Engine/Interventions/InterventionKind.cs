namespace Lajur.Engine.Interventions;

/// <summary>What a person can do to a run by hand.</summary>
public enum InterventionKind
{
    /// <summary>A faulted step was tried again.</summary>
    Retried,

    /// <summary>A faulted step was completed by hand with a chosen outcome.</summary>
    Skipped,

    /// <summary>An incident was closed with a note; the run stays as it is.</summary>
    Resolved,

    /// <summary>A step was taken back and the drawing goes on as if it had not been reached; or the run as a whole was ended.</summary>
    Cancelled,

    /// <summary>The run was taken from one step to another of the same flowchart.</summary>
    Moved,

    /// <summary>A finished step is done again.</summary>
    Repeated,

    /// <summary>The run goes on with another version of its drawing.</summary>
    Migrated,

    /// <summary>A migration was taken back.</summary>
    MigrationUndone,
}
