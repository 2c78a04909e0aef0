namespace Lajur.Registry.Desk;

/// <summary>Ask the applicant for something, usually to complete the file; the clocks of the case stop.</summary>
public sealed record AskApplicant
{
    /// <summary>The longest message, in characters; what is longer is cut.</summary>
    public const int MaxMessageLength = 4000;

    public required string InstanceId { get; init; }

    public required string BookmarkId { get; init; }

    /// <summary>What is missing or to be done, for the applicant to read.</summary>
    public required string Message { get; init; }

    public string? FormKey { get; init; }

    /// <summary>The version that goes with the run's drawing; null for the newest that came with the program.</summary>
    public int? FormVersion { get; init; }

    /// <summary>The officer's name for the history; null takes whoever completed the last step.</summary>
    public string? AskedBy { get; init; }

    /// <summary>After how much business time the case is given up; null waits for ever.</summary>
    public string? GiveUpAfter { get; init; }

    /// <summary>What the applicant does at a step of their own, in the SOP's words; null when the file is returned.</summary>
    public string? Step { get; init; }

    /// <summary>The activity in the drawing that asks.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The lane that helps the applicant and waits with them; null takes that of the last step.</summary>
    public string? LaneKey { get; init; }

    /// <summary>True when only an officer can say that it is done, as when the applicant has to come.</summary>
    public bool ByStaff { get; init; }

    /// <summary>The service that the applicant is asked to apply for instead; null when it is no such question.</summary>
    public Guid? ContinueAsId { get; init; }
}
