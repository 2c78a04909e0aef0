namespace Lajur.Engine.Retrying;

/// <summary>The timer at which a step that failed is tried again.</summary>
internal static class RetryBookmark
{
    /// <summary>Its name; the engine resumes it itself, not a method of the activity.</summary>
    public const string Name = "Lajur.Retry";
}
