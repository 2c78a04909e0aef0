namespace Lajur.Registry.PersonalData.Retention;

/// <summary>What came of <see cref="SaveRetention"/>.</summary>
public abstract record SaveRetentionResult
{
    private SaveRetentionResult()
    {
    }

    public sealed record Saved : SaveRetentionResult;

    /// <summary>Why it is not saved, in Indonesian.</summary>
    public sealed record Refused(string Reason) : SaveRetentionResult;

    /// <summary>Not saved yet: so many ended cases are older than that already, more than were accepted, and would be erased within the hour.</summary>
    public sealed record Erases(int Cases) : SaveRetentionResult;
}
