namespace Lajur.Registry.Attachments;

/// <summary>An attachment opened for somebody who may have it; serve it as a download, never inline as HTML.</summary>
public sealed record AttachmentFile(string FileName, string ContentType, byte[] Content);
