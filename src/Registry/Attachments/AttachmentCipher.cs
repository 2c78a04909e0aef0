using System.Security.Cryptography;
using Lajur.Registry.Secrets;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Attachments;

/// <summary>Seals files, each for its attachment's id: the content of one row cannot be passed off as another's.</summary>
public sealed class AttachmentCipher(LajurSecret secret)
{
    private readonly Seal _seal = new(secret, "attachments");

    /// <summary>What is stored.</summary>
    public byte[] Seal(Guid attachmentId, ReadOnlySpan<byte> content) =>
        _seal.Close(attachmentId.ToByteArray(bigEndian: true), content);

    /// <exception cref="CryptographicException">The bytes were changed, belong elsewhere, or the secret is another.</exception>
    public byte[] Open(Guid attachmentId, ReadOnlySpan<byte> sealedContent) =>
        _seal.Open(attachmentId.ToByteArray(bigEndian: true), sealedContent);
}
