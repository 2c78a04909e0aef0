using System.Buffers.Binary;
using System.IO.Compression;

namespace Lajur.Papers.Typefaces;

/// <summary>A typeface as browsers load it (WOFF 1.0, W3C 2012), unpacked to what a PDF embeds: the same tables without the compression.</summary>
internal static class WoffFile
{
    private const int HeaderLength = 44;
    private const int EntryLength = 20;
    private const uint Signature = 0x774F4646;

    /// <summary>Unpacks a file to OpenType.</summary>
    /// <exception cref="InvalidDataException">It is no WOFF 1.0 file.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> woff)
    {
        if (woff.Length < HeaderLength || BinaryPrimitives.ReadUInt32BigEndian(woff) != Signature)
        {
            throw new InvalidDataException("The typeface is no WOFF 1.0 file.");
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(woff[12..]);
        var font = new byte[BinaryPrimitives.ReadUInt32BigEndian(woff[16..])];
        WriteHeader(font, woff[4..8], count);
        var at = 12 + (16 * count);
        for (var i = 0; i < count; i++)
        {
            var entry = woff.Slice(HeaderLength + (EntryLength * i), EntryLength);
            at = WriteTable(font, 12 + (16 * i), at, entry, woff);
        }

        return font;
    }

    private static void WriteHeader(Span<byte> font, ReadOnlySpan<byte> flavor, ushort count)
    {
        var power = (ushort)(1 << int.Log2(count));
        flavor.CopyTo(font);
        BinaryPrimitives.WriteUInt16BigEndian(font[4..], count);
        BinaryPrimitives.WriteUInt16BigEndian(font[6..], (ushort)(16 * power));
        BinaryPrimitives.WriteUInt16BigEndian(font[8..], (ushort)int.Log2(power));
        BinaryPrimitives.WriteUInt16BigEndian(font[10..], (ushort)(16 * (count - power)));
    }

    /// <summary>One table and its entry in the directory; answers where the next begins.</summary>
    private static int WriteTable(Span<byte> font, int directory, int at, ReadOnlySpan<byte> entry, ReadOnlySpan<byte> woff)
    {
        var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
        var packed = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
        var length = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
        var content = woff.Slice(offset, packed);
        if (packed == length)
        {
            content.CopyTo(font[at..]);
        }
        else
        {
            using var inflate = new ZLibStream(new MemoryStream(content.ToArray()), CompressionMode.Decompress);
            inflate.ReadExactly(font.Slice(at, length));
        }

        entry[..4].CopyTo(font[directory..]);
        entry[16..20].CopyTo(font[(directory + 4)..]);
        BinaryPrimitives.WriteUInt32BigEndian(font[(directory + 8)..], (uint)at);
        BinaryPrimitives.WriteUInt32BigEndian(font[(directory + 12)..], (uint)length);
        return at + ((length + 3) & ~3);
    }
}
