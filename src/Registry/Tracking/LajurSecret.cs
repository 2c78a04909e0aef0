using System.Security.Cryptography;
using System.Text;

namespace Lajur.Registry.Tracking;

/// <summary>The installation's secret (setting Lajur:Secret), from which every key is derived.</summary>
public sealed class LajurSecret
{
    /// <summary>The fewest characters a secret may have.</summary>
    public const int MinLength = 32;

    private const int KeyBytes = 32;

    private readonly byte[] _material;

    /// <exception cref="ArgumentException">The secret is shorter than 32 characters.</exception>
    public LajurSecret(string secret)
    {
        if (secret is null || secret.Trim().Length < MinLength)
        {
            throw new ArgumentException($"Lajur:Secret must have at least {MinLength} characters.", nameof(secret));
        }

        _material = Encoding.UTF8.GetBytes(secret.Trim());
    }

    /// <summary>A 256-bit key for one purpose; the same purpose always gives the same key.</summary>
    public byte[] DeriveKey(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _material, KeyBytes, info: Encoding.UTF8.GetBytes($"lajur:{purpose}"));

    /// <summary>A new secret for a settings file.</summary>
    public static string Generate() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
}
