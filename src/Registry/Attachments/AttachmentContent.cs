namespace Lajur.Registry.Attachments;

/// <summary>The bytes of an attachment: nonce, tag and AES-GCM ciphertext in one.</summary>
public sealed class AttachmentContent
{
    public required Guid AttachmentId { get; init; }

    public required byte[] Sealed { get; init; }
}
