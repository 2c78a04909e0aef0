using System.Globalization;
using System.Text;
using Lajur.Papers.Typefaces;

namespace Lajur.Papers.Pdf;

/// <summary>A typeface within a PDF: embedded whole, its glyphs by number, with the letters they stand for, so that text can be searched.</summary>
internal sealed class PdfTypeface(Typeface face)
{
    private readonly SortedDictionary<ushort, Rune> _used = [];

    /// <summary>A text as the numbers of its glyphs, and noted as used.</summary>
    public string Encode(string text)
    {
        var glyphs = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            var glyph = face.GlyphOf(letter);
            _used.TryAdd(glyph, letter);
            glyphs.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        return glyphs.ToString();
    }

    /// <summary>Writes what was used; the number of the font.</summary>
    public int AddTo(PdfFile file)
    {
        var program = file.AddStream(face.File, string.Create(CultureInfo.InvariantCulture, $"/Length1 {face.File.Length} "));
        var descriptor = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /FontDescriptor /FontName /{face.Name} /Flags 32 /FontBBox [{string.Join(' ', face.Bounds)}] /ItalicAngle 0 /Ascent {face.Ascent} /Descent {face.Descent} /CapHeight {face.Ascent} /StemV 80 /FontFile2 {program} 0 R >>"));
        var widths = string.Join(' ', _used.Keys.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph} [{face.AdvanceOf(glyph)}]")));
        var descendant = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{face.Name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /W [{widths}] >>"));
        var letters = file.AddStream(Encoding.ASCII.GetBytes(Letters()));
        return file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{face.Name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {letters} 0 R >>"));
    }

    /// <summary>Which letter each glyph stands for, a hundred at a time as the format asks.</summary>
    private string Letters()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
            .Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Letters def /CMapType 2 def\n")
            .Append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var some in _used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (var (glyph, letter) in some)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(letter.ToString()))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }
}
