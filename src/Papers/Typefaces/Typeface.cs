using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;

namespace Lajur.Papers.Typefaces;

/// <summary>
/// One weight of the typeface of everything printed, built into the program: no font of the machine is asked for. Its tables are
/// read as OpenType lays them down.
/// </summary>
public sealed class Typeface
{
    private const ushort SegmentMap = 4;

    private static readonly ConcurrentDictionary<string, Typeface> s_weights = new(StringComparer.Ordinal);

    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly int[] _advances;
    private readonly double _unitsPerEm;

    private Typeface(string name, byte[] file)
    {
        (Name, File) = (name, file);
        var head = Table("head");
        _unitsPerEm = U16(head, 18);
        Bounds = [ToThousandths(S16(head, 36)), ToThousandths(S16(head, 38)), ToThousandths(S16(head, 40)), ToThousandths(S16(head, 42))];
        var metrics = Table("hhea");
        (Ascent, Descent) = (ToThousandths(S16(metrics, 4)), ToThousandths(S16(metrics, 6)));
        _advances = Advances(Table("hmtx"), U16(Table("maxp"), 4), U16(metrics, 34));
        ReadGlyphs(Table("cmap"));
    }

    /// <summary>The upright letters of running text.</summary>
    public static Typeface Regular => s_weights.GetOrAdd("400", weight => Load("PlusJakartaSans-Regular", weight));

    /// <summary>The upright letters of headings.</summary>
    public static Typeface Bold => s_weights.GetOrAdd("700", weight => Load("PlusJakartaSans-Bold", weight));

    /// <summary>As a PDF names it.</summary>
    public string Name { get; }

    /// <summary>The whole typeface as an OpenType file.</summary>
    internal byte[] File { get; }

    /// <summary>Left, bottom, right, top of the largest glyph, in thousandths of the size.</summary>
    internal IReadOnlyList<int> Bounds { get; }

    /// <summary>How far letters rise above the line, in thousandths of the size.</summary>
    internal int Ascent { get; }

    /// <summary>How far letters fall below the line, negative, in thousandths of the size.</summary>
    internal int Descent { get; }

    /// <summary>How many glyphs there are.</summary>
    internal int GlyphCount => _advances.Length;

    /// <summary>How wide a text stands.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">The size; the answer is in its unit.</param>
    public double Measure(string text, double size)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Sum(letter => _advances[GlyphOf(letter)]) * size / _unitsPerEm;
    }

    /// <summary>The glyph of a letter; that of "?" for a letter the typeface does not have.</summary>
    internal ushort GlyphOf(Rune letter) =>
        _glyphs.TryGetValue(letter.Value, out var glyph) ? glyph : _glyphs.GetValueOrDefault('?');

    /// <summary>How wide a glyph stands, in thousandths of the size.</summary>
    internal int AdvanceOf(int glyph) => ToThousandths(_advances[glyph]);

    private static Typeface Load(string name, string weight)
    {
        using var resource = typeof(Typeface).Assembly.GetManifestResourceStream($"{weight}.woff")
            ?? throw new InvalidOperationException($"The typeface {name} was not built into the program.");
        var woff = new byte[resource.Length];
        resource.ReadExactly(woff);
        return new(name, WoffFile.Unpack(woff));
    }

    /// <summary>The widths; glyphs after those with one of their own stand as wide as the last.</summary>
    private static int[] Advances(ReadOnlySpan<byte> table, int glyphs, int own)
    {
        var advances = new int[glyphs];
        for (var glyph = 0; glyph < glyphs; glyph++)
        {
            advances[glyph] = U16(table, 4 * Math.Min(glyph, own - 1));
        }

        return advances;
    }

    /// <summary>The letters of the Basic Multilingual Plane (format 4).</summary>
    private void ReadGlyphs(ReadOnlySpan<byte> cmap)
    {
        for (var i = 0; i < U16(cmap, 2); i++)
        {
            var map = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + (8 * i))..])..];
            if (U16(map, 0) == SegmentMap)
            {
                ReadSegments(map);
                return;
            }
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> map)
    {
        var twice = (int)U16(map, 6);
        for (var at = 0; at < twice; at += 2)
        {
            var (end, start) = (U16(map, 14 + at), U16(map, 16 + twice + at));
            var (delta, ranges) = (U16(map, 16 + (2 * twice) + at), 16 + (3 * twice) + at);
            var offset = U16(map, ranges);
            for (int letter = start; letter <= end && letter != 0xFFFF; letter++)
            {
                var glyph = offset == 0 ? (ushort)letter : U16(map, ranges + offset + (2 * (letter - start)));
                if (glyph != 0)
                {
                    _glyphs[letter] = (ushort)(glyph + delta);
                }
            }
        }
    }

    private ReadOnlySpan<byte> Table(string tag)
    {
        ReadOnlySpan<byte> file = File;
        for (var i = 0; i < U16(file, 4); i++)
        {
            var entry = file.Slice(12 + (16 * i), 16);
            if (Encoding.ASCII.GetString(entry[..4]) == tag)
            {
                return file.Slice(
                    (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
            }
        }

        throw new InvalidDataException($"The typeface {Name} has no table {tag}.");
    }

    private int ToThousandths(int units) => (int)Math.Round(units * 1000 / _unitsPerEm);

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static short S16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);
}
