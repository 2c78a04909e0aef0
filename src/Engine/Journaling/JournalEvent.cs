namespace Lajur.Engine.Journaling;

/// <summary>The events Elsa knows, and those of our own.</summary>
public static class JournalEvent
{
    public const string Started = "Started";
    public const string Suspended = "Suspended";
    public const string Resumed = "Resumed";
    public const string Completed = "Completed";
    public const string Faulted = "Faulted";
    public const string Canceled = "Canceled";

    /// <summary>Ours: an attempt failed and the next one is put off; the payload says which attempt, of how many, until when.</summary>
    public const string Retrying = "Retrying";

    /// <summary>Ours: a person stepped in by hand; the payload says who, how and why.</summary>
    public const string Intervened = "Intervened";

    /// <summary>Ours: from here on the execution stands at this node, of another version of the drawing.</summary>
    public const string Migrated = "Migrated";
}
