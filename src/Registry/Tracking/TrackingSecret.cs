using System.Security.Cryptography;
using System.Text;
using Lajur.Registry.Secrets;

namespace Lajur.Registry.Tracking;

/// <summary>
/// What lets a citizen follow their case without an account: made from the case's id and the installation's key,
/// hence never stored.
/// </summary>
public sealed class TrackingSecret(LajurSecret secret)
{
    private const int Bytes = 10;

    private readonly byte[] _key = secret.DeriveKey("tracking");

    /// <summary>The secret of a case: 80 bits as 16 characters in groups of four, such as "K7QM-2XWP-…".</summary>
    public string For(Guid caseId) =>
        Letters.Of(HMACSHA256.HashData(_key, caseId.ToByteArray(bigEndian: true)).AsSpan(0, Bytes));

    /// <summary>Compares in constant time; hyphens, spaces and letter case do not matter.</summary>
    public bool Matches(Guid caseId, string? given) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Letters.Normalise(For(caseId))), Encoding.UTF8.GetBytes(Letters.Normalise(given ?? string.Empty)));
}
