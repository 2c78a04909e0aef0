using System.Security.Cryptography;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Attachments;

/// <summary>
/// Seals files with AES-256-GCM. The attachment's id is authenticated with them, so the content of one row cannot be
/// passed off as another's.
/// </summary>
public sealed class AttachmentCipher(LajurSecret secret)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _key = secret.DeriveKey("attachments");

    /// <summary>Nonce, tag and ciphertext, in that order.</summary>
    public byte[] Seal(Guid attachmentId, ReadOnlySpan<byte> content)
    {
        var result = new byte[NonceBytes + TagBytes + content.Length];
        var nonce = result.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(nonce, content, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes),
            attachmentId.ToByteArray(bigEndian: true));
        return result;
    }

    /// <exception cref="CryptographicException">The bytes were changed, belong elsewhere, or the secret is another.</exception>
    public byte[] Open(Guid attachmentId, ReadOnlySpan<byte> sealedContent)
    {
        if (sealedContent.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException($"The content of attachment {attachmentId} is cut short.");
        }

        var content = new byte[sealedContent.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key, TagBytes);
        aes.Decrypt(sealedContent[..NonceBytes], sealedContent[(NonceBytes + TagBytes)..],
            sealedContent.Slice(NonceBytes, TagBytes), content, attachmentId.ToByteArray(bigEndian: true));
        return content;
    }
}
