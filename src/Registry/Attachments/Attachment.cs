namespace Lajur.Registry.Attachments;

/// <summary>A file of a case; its content is kept encrypted in a table of its own.</summary>
public sealed class Attachment
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>The work item it was given with; null when it came with the submission or a completion.</summary>
    public Guid? WorkItemId { get; init; }

    public Guid? CompletionRequestId { get; init; }

    public required string FileName { get; init; }

    /// <summary>Found from the content, never from what the browser said.</summary>
    public required string ContentType { get; init; }

    /// <summary>In bytes, before encryption.</summary>
    public required int Size { get; init; }

    /// <summary>Hexadecimal, of the content before encryption.</summary>
    public required string Sha256 { get; init; }

    /// <summary>"Pemohon" or the officer's name.</summary>
    public required string UploadedBy { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>True when the applicant may fetch it: given by the applicant, or given back with the answer.</summary>
    public required bool VisibleToApplicant { get; init; }
}
