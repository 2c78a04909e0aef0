using System.Text.RegularExpressions;

namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>Reads from the column Keterangan where a step leads: "Ya: ke 3", "Jika tidak lengkap kembali ke 1", "Tolak: selesai".</summary>
internal static partial class WayReader
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int LongestOutcome = 60;

    /// <summary>The ways, and what else the words say; null for nothing else.</summary>
    public static (IReadOnlyList<TableWay> Ways, string? Remark) Read(string words)
    {
        List<TableWay> ways = [];
        List<string> rest = [];
        foreach (var piece in Pieces().Split(words).Select(piece => piece.Trim().TrimStart('-', '•').Trim()).Where(piece => piece.Length > 0))
        {
            if (Read(piece, ways))
            {
                continue;
            }

            rest.Add(piece);
        }

        return (ways, rest.Count == 0 ? null : string.Join('\n', rest));
    }

    private static bool Read(string piece, List<TableWay> ways)
    {
        if (Way().Match(piece.TrimEnd('.')) is not { Success: true } match)
        {
            return false;
        }

        var outcome = match.Groups["label"] is { Success: true } label ? Capital(label.Value.Trim()) : null;
        if (outcome is { Length: > LongestOutcome })
        {
            return false;
        }

        IReadOnlyList<string> to = match.Groups["nums"].Success ? [.. Number().Matches(match.Groups["nums"].Value).Select(number => StepNumbers.Written(number.Value))] : [];
        ways.Add(new(outcome, to, match.Groups["asks"].Success));
        return true;
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"[\r\n;]+|,\s*(?=(?:jika|bila|apabila|kalau|ya|tidak)\b)|\.\s+(?=(?:jika|bila|apabila|kalau|ya|tidak)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Pieces();

    /// <summary>
    /// An outcome and where it leads. Between them stands a colon, an arrow or "maka"; or the outcome begins with "jika", or is a plain yes or no.
    /// Without an outcome nothing else may stand there.
    /// </summary>
    [GeneratedRegex(
        @"^((((jika|bila|apabila|kalau)\s+(?<label>[^:→>\n]{1,80}?)\s*(,|:|→|[-=]+>)?\s*(maka\s+)?)|((?<label>[^→\n]{1,80}?)\s*(:|→|[-=]+>|\bmaka\b)\s*)|((?<label>(ya|tidak)(\s+\p{L}+)?)\s+))?" +
        @"((?<asks>(di)?(kembali(kan)?\s+)?(ke(pada)?)\s+pemohon)|(?<ends>selesai|berakhir|tutup)|((lanjut|di?lanjutkan|kembali|di?kembalikan|menuju)\s+)?ke\s+(langkah\s+|nomor\s+|baris\s+|no\.?\s*)?(?<nums>\d{1,3}(\s*\.?\s*[a-z0-9]\b)?(\s*(,|dan|&|atau)\s*\d{1,3}(\s*\.?\s*[a-z0-9]\b)?)*)))$",
        Loose, 300)]
    private static partial Regex Way();

    [GeneratedRegex(@"\d{1,3}(\s*\.?\s*[a-z0-9]\b)?", Loose, 200)]
    private static partial Regex Number();
}
