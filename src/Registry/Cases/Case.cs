namespace Lajur.Registry.Cases;

/// <summary>One citizen's matter and its run through the procedure of a service.</summary>
public sealed class Case
{
    public required Guid Id { get; init; }

    /// <summary>What the office calls it, such as "INF-2026-000001": a gapless series per office, prefix and year.</summary>
    public required string Number { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>The workflow instance that runs it.</summary>
    public required string InstanceId { get; init; }

    /// <summary>The version of the drawing it runs on; it stays on it to the end.</summary>
    public required string DefinitionVersionId { get; init; }

    public CaseStatus Status { get; internal set; } = CaseStatus.Running;

    public required Channel Channel { get; init; }

    public required Applicant Applicant { get; init; }

    public required string Subject { get; init; }

    /// <summary>The intake form as it was answered: a JSON object, a list of texts per field.</summary>
    public required string Answers { get; init; }

    public required string FormKey { get; init; }

    public required int FormVersion { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>The word of the closing, such as "Dijawab".</summary>
    public string? Result { get; internal set; }

    /// <summary>The text given to the applicant.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was given; the case may stay open after it, and be opened again.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The officer who took it in at the counter; null when the citizen sent it himself.</summary>
    public Guid? ReceivedById { get; init; }

    /// <summary>Since when nothing of it tells of a person any more.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>Grows with every change.</summary>
    public int Revision { get; internal set; }

    /// <summary>True while the procedure still runs or waits for the applicant.</summary>
    public bool IsOpen => Status is CaseStatus.Running or CaseStatus.WaitingForApplicant;

    /// <summary>The text is the applicant's from this moment on, in place of an earlier one.</summary>
    internal void GiveAnswer(string text, DateTimeOffset at) => (Answer, AnsweredAt) = (text, at);
}
