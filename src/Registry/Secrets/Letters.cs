using System.Text;

namespace Lajur.Registry.Secrets;

/// <summary>Bytes as letters that people copy from paper: no I, O, 0 or 1, in groups of four, such as "K7QM-2XWP-…".</summary>
internal static class Letters
{
    private const int GroupLength = 4;
    private const int Longest = 64;
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>Five bits a letter; ten bytes make 16 letters.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
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

        return string.Join('-', letters.ToString().Chunk(GroupLength).Select(group => new string(group)));
    }

    /// <summary>The letters alone, in capitals, however they were typed.</summary>
    public static string Normalise(string text) =>
        string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).Take(Longest));

    /// <summary>The bytes behind letters in capitals; null when they are not the letters of so many bytes.</summary>
    public static byte[]? TryRead(string letters, int length)
    {
        if (letters.Length != length * 8 / 5)
        {
            return null;
        }

        var bytes = new List<byte>(length);
        var (buffer, bits) = (0, 0);
        foreach (var letter in letters)
        {
            if (Alphabet.IndexOf(letter, StringComparison.Ordinal) is not (>= 0 and var value))
            {
                return null;
            }

            buffer = ((buffer << 5) | value) & 0xFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
