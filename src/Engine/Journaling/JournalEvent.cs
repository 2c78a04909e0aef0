namespace Lajur.Engine.Journaling;

/// <summary>The events Elsa knows.</summary>
public static class JournalEvent
{
    public const string Started = "Started";
    public const string Suspended = "Suspended";
    public const string Resumed = "Resumed";
    public const string Completed = "Completed";
    public const string Faulted = "Faulted";
    public const string Canceled = "Canceled";
}
