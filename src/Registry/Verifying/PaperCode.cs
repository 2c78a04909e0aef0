using System.Security.Cryptography;
using Lajur.Registry.Secrets;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Verifying;

/// <summary>
/// The code of a paper: its kind, the case or breach it is about, and a seal of both with the installation's key, as letters. Nothing is stored, and
/// who does not have the key cannot make one.
/// </summary>
public sealed class PaperCode(LajurSecret secret)
{
    private const int IdBytes = 16;
    private const int SealBytes = 8;
    private const int Length = 1 + IdBytes + SealBytes;

    private readonly byte[] _key = secret.DeriveKey("paper");

    /// <summary>40 letters in groups of four.</summary>
    public string For(PaperKind kind, Guid about)
    {
        Span<byte> code = stackalloc byte[Length];
        code[0] = (byte)kind;
        about.TryWriteBytes(code[1..], bigEndian: true, out _);
        HMACSHA256.HashData(_key, code[..(1 + IdBytes)]).AsSpan(0, SealBytes).CopyTo(code[(1 + IdBytes)..]);
        return Letters.Of(code);
    }

    /// <summary>What a code says; null when it was not made here. Hyphens, spaces and letter case do not matter.</summary>
    public (PaperKind Kind, Guid About)? Read(string? given)
    {
        var letters = Letters.Normalise(given ?? "");
        if (Letters.TryRead(letters, Length) is not { } bytes || !Enum.IsDefined((PaperKind)bytes[0]))
        {
            return null;
        }

        var seal = HMACSHA256.HashData(_key, bytes.AsSpan(0, 1 + IdBytes)).AsSpan(0, SealBytes);
        return CryptographicOperations.FixedTimeEquals(seal, bytes.AsSpan(1 + IdBytes))
            ? ((PaperKind)bytes[0], new Guid(bytes.AsSpan(1, IdBytes), bigEndian: true))
            : null;
    }
}
