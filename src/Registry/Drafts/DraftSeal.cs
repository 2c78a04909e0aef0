using System.Security.Cryptography;
using System.Text;
using Lajur.Registry.Secrets;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Drafts;

/// <summary>Encrypts what drafts hold; a sealed value opens only in the draft it was made for.</summary>
public sealed class DraftSeal(LajurSecret secret)
{
    private readonly Seal _seal = new(secret, "drafts");

    /// <summary>What is stored.</summary>
    public byte[] Close(string draftId, ReadOnlySpan<byte> plain) => _seal.Close(Encoding.UTF8.GetBytes(draftId), plain);

    /// <exception cref="CryptographicException">It was changed, or made with another key or for another draft.</exception>
    public byte[] Open(string draftId, ReadOnlySpan<byte> sealedBytes) => _seal.Open(Encoding.UTF8.GetBytes(draftId), sealedBytes);
}
