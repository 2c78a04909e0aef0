using System.Security.Cryptography;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Secrets;

/// <summary>
/// Encrypts with AES-256-GCM under the installation's key for one purpose. Whose content it is is authenticated with it, so
/// that what was sealed for one owner does not open for another.
/// </summary>
internal sealed class Seal(LajurSecret secret, string purpose)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _key = secret.DeriveKey(purpose);

    /// <summary>Nonce, tag and ciphertext, in that order.</summary>
    public byte[] Close(ReadOnlySpan<byte> owner, ReadOnlySpan<byte> content)
    {
        var result = new byte[NonceBytes + TagBytes + content.Length];
        var nonce = result.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(nonce, content, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes), owner);
        return result;
    }

    /// <exception cref="CryptographicException">The bytes were cut or changed, are another owner's, or the secret is another.</exception>
    public byte[] Open(ReadOnlySpan<byte> owner, ReadOnlySpan<byte> closed)
    {
        if (closed.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("What was sealed is cut short.");
        }

        var content = new byte[closed.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key, TagBytes);
        aes.Decrypt(closed[..NonceBytes], closed[(NonceBytes + TagBytes)..], closed.Slice(NonceBytes, TagBytes), content, owner);
        return content;
    }
}
