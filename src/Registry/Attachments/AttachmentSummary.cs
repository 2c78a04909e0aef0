namespace Lajur.Registry.Attachments;

/// <summary>An attachment as a list shows it.</summary>
public sealed record AttachmentSummary(
    Guid Id, string FileName, string ContentType, int Size, string UploadedBy, DateTimeOffset At);
