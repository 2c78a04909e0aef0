using Lajur.Registry.Changes;

namespace Lajur.Registry.Attachments;

/// <summary>Where posted files belong.</summary>
internal sealed record AttachmentOrigin(Guid CaseId, Actor By, Guid? WorkItemId = null, Guid? CompletionRequestId = null)
{
    /// <summary>True for the keys of fields whose files the applicant does not see.</summary>
    public Func<string, bool> ForStaff { get; init; } = _ => false;
}
