using System.Security.Cryptography;
using System.Text;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Drafts;

/// <summary>Encrypts what drafts hold (AES-256-GCM); a sealed value opens only in the draft it was made for.</summary>
public sealed class DraftSeal(LajurSecret secret)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _key = secret.DeriveKey("drafts");

    /// <summary>Nonce, tag and ciphertext in one.</summary>
    public byte[] Close(string draftId, ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(
            nonce, plain, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes),
            Encoding.UTF8.GetBytes(draftId));
        return sealedBytes;
    }

    /// <exception cref="CryptographicException">It was changed, or made with another key or for another draft.</exception>
    public byte[] Open(string draftId, ReadOnlySpan<byte> sealedBytes)
    {
        var plain = new byte[sealedBytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key, TagBytes);
        aes.Decrypt(
            sealedBytes[..NonceBytes], sealedBytes[(NonceBytes + TagBytes)..], sealedBytes.Slice(NonceBytes, TagBytes),
            plain, Encoding.UTF8.GetBytes(draftId));
        return plain;
    }
}
