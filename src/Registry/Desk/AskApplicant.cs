namespace Lajur.Registry.Desk;

/// <summary>Return the file to the applicant for completion; the clocks of the case stop.</summary>
public sealed record AskApplicant
{
    /// <summary>The longest message, in characters; what is longer is cut.</summary>
    public const int MaxMessageLength = 4000;

    public required string InstanceId { get; init; }

    public required string BookmarkId { get; init; }

    /// <summary>What is missing, for the applicant to read.</summary>
    public required string Message { get; init; }

    public string? FormKey { get; init; }

    /// <summary>The officer's name for the history; null takes whoever completed the last step.</summary>
    public string? AskedBy { get; init; }

    /// <summary>After how much business time the case is given up; null waits for ever.</summary>
    public string? GiveUpAfter { get; init; }
}
