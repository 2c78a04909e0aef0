using System.Security.Cryptography;
using System.Text;
using Lajur.Registry.Secrets;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Surveys.Terminals;

/// <summary>What the browser of a terminal shows to be one: made from its id and the installation's key, stored as a hash.</summary>
public sealed class TerminalKeys(LajurSecret secret)
{
    private readonly byte[] _key = secret.DeriveKey("survey-terminal");

    public string For(Guid terminalId) =>
        Letters.Of(HMACSHA256.HashData(_key, terminalId.ToByteArray(bigEndian: true)));

    public static string Hash(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Letters.Normalise(key))));
}
