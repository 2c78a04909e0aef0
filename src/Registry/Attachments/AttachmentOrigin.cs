using Lajur.Registry.Changes;

namespace Lajur.Registry.Attachments;

/// <summary>Where posted files belong, and whether the applicant may fetch them, too.</summary>
internal sealed record AttachmentOrigin(
    Guid CaseId, Actor By, Guid? WorkItemId = null, Guid? CompletionRequestId = null, bool IsForStaff = false);
