using Lajur.Registry.Changes;

namespace Lajur.Registry.Attachments;

/// <summary>Where posted files belong.</summary>
internal sealed record AttachmentOrigin(Guid CaseId, Actor By, Guid? WorkItemId = null, Guid? CompletionRequestId = null);
