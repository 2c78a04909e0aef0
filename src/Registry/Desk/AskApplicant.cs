namespace Lajur.Registry.Desk;

/// <summary>Return the file to the applicant for completion; the clocks of the case stop.</summary>
public sealed record AskApplicant
{
    public required string InstanceId { get; init; }

    public required string BookmarkId { get; init; }

    /// <summary>What is missing, for the applicant to read.</summary>
    public required string Message { get; init; }

    public string? FormKey { get; init; }

    /// <summary>After how much business time the case is given up; null waits for ever.</summary>
    public string? GiveUpAfter { get; init; }
}
