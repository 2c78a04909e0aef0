using System.Security.Cryptography;
using System.Text;

namespace Lajur.Registry.Tracking;

/// <summary>
/// What lets a citizen follow their case without an account: made from the case's id and the installation's key,
/// hence never stored.
/// </summary>
public sealed class TrackingSecret(LajurSecret secret)
{
    private const int Bytes = 10;
    private const int GroupLength = 4;
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private readonly byte[] _key = secret.DeriveKey("tracking");

    /// <summary>The secret of a case: 80 bits as 16 characters in groups of four, such as "K7QM-2XWP-…".</summary>
    public string For(Guid caseId)
    {
        var hash = HMACSHA256.HashData(_key, caseId.ToByteArray(bigEndian: true));
        var letters = ToLetters(hash.AsSpan(0, Bytes));
        return string.Join('-', letters.Chunk(GroupLength).Select(group => new string(group)));
    }

    /// <summary>Compares in constant time; hyphens, spaces and letter case do not matter.</summary>
    public bool Matches(Guid caseId, string? given) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Normalise(For(caseId))), Encoding.UTF8.GetBytes(Normalise(given ?? string.Empty)));

    private static string Normalise(string text) =>
        string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).Take(64));

    private static string ToLetters(ReadOnlySpan<byte> bytes)
    {
        var letters = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            buffer = (buffer << 8) | value;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                letters.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return letters.ToString();
    }
}
