using System.Security.Cryptography;
using System.Text;
using Lajur.Registry.Secrets;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Surveys.Invitations;

/// <summary>
/// The tokens that open the survey once: made from the case's id and the installation's key. The database holds their hash
/// alone, so whoever reads it cannot answer for anybody.
/// </summary>
public sealed class SurveyTokens(LajurSecret secret)
{
    private const int Bytes = 10;

    private readonly byte[] _key = secret.DeriveKey("survey");

    /// <summary>80 bits as 16 characters in groups of four; another one than the tracking secret of the same case.</summary>
    public string For(Guid caseId) =>
        Letters.Of(HMACSHA256.HashData(_key, caseId.ToByteArray(bigEndian: true)).AsSpan(0, Bytes));

    /// <summary>By which a token is found, however it was typed.</summary>
    public static string Hash(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Letters.Normalise(token))));

    /// <summary>The address of the survey that a token opens.</summary>
    public static string Path(string token) => $"/survei/{Uri.EscapeDataString(token)}";
}
