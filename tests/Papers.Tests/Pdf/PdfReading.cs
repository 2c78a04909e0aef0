using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Lajur.Papers.Tests.Pdf;

/// <summary>Reads the text of a PDF as a viewer finds it: the glyphs of its pages, by its own table of letters.</summary>
internal static partial class PdfReading
{
    /// <summary>How many pages the file has.</summary>
    public static int Pages(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), "/Type /Page ", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    /// <summary>All lines of text, in the order drawn.</summary>
    public static string Text(byte[] pdf)
    {
        var streams = Streams(pdf).ToList();
        var letters = streams.Where(stream => stream.Contains("beginbfchar", StringComparison.Ordinal))
            .Select(map => Letter().Matches(map).ToDictionary(
                letter => letter.Groups["glyph"].Value,
                letter => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(letter.Groups["letter"].Value)),
                StringComparer.Ordinal))
            .ToList();
        return string.Join('\n', streams.SelectMany(stream => Shown().Matches(stream))
            .Select(shown => Decode(shown.Groups["glyphs"].Value, letters[shown.Groups["face"].Value == "B" ? 1 : 0])));
    }

    /// <summary>Whether every object begins where the table at the end says.</summary>
    public static bool IsSound(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var table = text[int.Parse(Regex.Match(text, @"startxref\n(?<at>\d+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["at"].Value, CultureInfo.InvariantCulture)..];
        var places = Regex.Matches(table, @"(?<at>\d{10}) 00000 n", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return table.StartsWith("xref", StringComparison.Ordinal) && places.Count > 0 && places.Index().All(place =>
            text[int.Parse(place.Item.Groups["at"].Value, CultureInfo.InvariantCulture)..].StartsWith($"{place.Index + 1} 0 obj", StringComparison.Ordinal));
    }

    private static string Decode(string glyphs, Dictionary<string, string> letters) =>
        string.Concat(glyphs.Chunk(4).Select(glyph => letters[new string(glyph)]));

    private static IEnumerable<string> Streams(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        foreach (Match head in Head().Matches(text))
        {
            var length = int.Parse(head.Groups["length"].Value, CultureInfo.InvariantCulture);
            using var inflate = new ZLibStream(new MemoryStream(pdf, head.Index + head.Length, length), CompressionMode.Decompress);
            using var reader = new StreamReader(inflate, Encoding.Latin1);
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(@"<< /Length (?<length>\d+)[^>]*>>\nstream\n", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Head();

    [GeneratedRegex(@"<(?<glyph>[0-9A-F]{4})> <(?<letter>[0-9A-F]+)>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"/(?<face>[RB]) [\d.]+ Tf [^<]*<(?<glyphs>[0-9A-F]*)> Tj", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shown();
}
