using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Lajur.Host.Tests.Portal;

/// <summary>What a page and everything it loads weigh over the wire, in bytes; of the typeface the Latin file.</summary>
internal sealed partial record PageWeight(IReadOnlyList<(string Address, long Bytes)> Parts)
{
    public long Total => Parts.Sum(part => part.Bytes);

    public static async Task<PageWeight> OfAsync(HttpClient http, string address, CancellationToken ct)
    {
        var (html, bytes) = await GetAsync(http, address, ct);
        List<(string, long)> parts = [(address, bytes)];
        foreach (var link in Links().Matches(html).Select(match => match.Groups["address"].Value).Where(link => link != "/favicon.svg"))
        {
            var (text, size) = await GetAsync(http, link, ct);
            parts.Add((link, size));
            if (Latin().Match(text) is { Success: true } font)
            {
                var file = new Uri(new Uri(new Uri("http://host"), link), font.Value).AbsolutePath;
                parts.Add((file, (await GetAsync(http, file, ct)).Bytes));
            }
        }

        return new PageWeight(parts);
    }

    public override string ToString() => $"{Total} bytes: {string.Join(", ", Parts.Select(part => $"{part.Address} {part.Bytes}"))}";

    private static async Task<(string Text, long Bytes)> GetAsync(HttpClient http, string address, CancellationToken ct)
    {
        using var answer = await http.GetAsync(address, ct);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}.");
        var bytes = await answer.Content.ReadAsByteArrayAsync(ct);
        await using Stream plain = answer.Content.Headers.ContentEncoding.FirstOrDefault() switch
        {
            "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
            _ => new MemoryStream(bytes),
        };
        using var reader = new StreamReader(plain);
        return (await reader.ReadToEndAsync(ct), bytes.Length);
    }

    [GeneratedRegex("<(link[^>]*href|script[^>]*src)=\"(?<address>/[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"files/plus-jakarta-sans-latin-wght-normal\.woff2", RegexOptions.None, 1000)]
    private static partial Regex Latin();
}
