namespace Lajur.Registry.Desk;

/// <summary>What is asked of the applicant; while it is open the clocks of the case stand still.</summary>
public sealed class CompletionRequest
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required string BookmarkId { get; init; }

    public required string Message { get; init; }

    public string? FormKey { get; init; }

    public int? FormVersion { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required string AskedByName { get; init; }

    /// <summary>The lane that asked; its officers see the case under "waiting".</summary>
    public string? LaneKey { get; init; }

    public DateTimeOffset? GiveUpAt { get; internal set; }

    public DateTimeOffset? AnsweredAt { get; internal set; }

    /// <summary>A JSON object, a list of texts per field.</summary>
    public string? Answers { get; internal set; }

    /// <summary>What the applicant does at a step of their own; null when the file was returned.</summary>
    public string? Step { get; init; }

    /// <summary>The activity in the drawing that asks; null where that was not kept yet.</summary>
    public string? ActivityId { get; init; }

    /// <summary>True when only an officer can say that it is done.</summary>
    public bool ByStaff { get; init; }

    /// <summary>The service that the applicant may apply for, so that the case goes on as that; null when it is no such question.</summary>
    public Guid? ContinueAsId { get; init; }

    public CompletionRequestState State { get; internal set; } = CompletionRequestState.Open;
}
