using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.TryOut.Moves;

/// <summary>
/// Writes a try-out for its page to carry, sealed for this person and this drawing with the keys that all hosts share: any of
/// them can go on with it, and nothing of it is kept anywhere.
/// </summary>
public sealed class MoveTokens(IDataProtectionProvider protection)
{
    /// <summary>A token unpacks to no more than this, so that nobody sends a small one that fills the memory.</summary>
    private const int MostBytes = 2 * 1024 * 1024;

    public string Write(MoveList list, Guid person, string definitionId)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(brotli, list);
        }

        return WebEncoders.Base64UrlEncode(Protector(person, definitionId).Protect(packed.ToArray()));
    }

    /// <summary>Null when it is none of ours, or another person's, or of another drawing.</summary>
    public MoveList? TryRead(string? token, Guid person, string definitionId)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        try
        {
            var packed = Protector(person, definitionId).Unprotect(WebEncoders.Base64UrlDecode(token));
            using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            var bytes = new byte[MostBytes];
            var length = brotli.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false);
            return JsonSerializer.Deserialize<MoveList>(bytes.AsSpan(0, length));
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private IDataProtector Protector(Guid person, string definitionId) =>
        protection.CreateProtector("Lajur.TryOut", person.ToString("N"), definitionId);
}
