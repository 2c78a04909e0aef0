using System.Text;
using Lajur.Registry.Exchange.Tables;

namespace Lajur.Papers.Sheets.Reading;

/// <summary>Reads comma-separated text as spreadsheets write it: parted by semicolons, commas or tabs, quoted where a cell holds such a sign or a new line.</summary>
public static class CsvReader
{
    private const int WesternWindows = 1252;

    private static readonly char[] s_separators = [';', ',', '\t'];

    /// <summary>The cells; an unended quotation goes to the end of the text.</summary>
    public static TableGrid Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = Decode(file);
        var separator = s_separators.MaxBy(sign => Evenness(text, sign));
        return new("", Cells(text, separator));
    }

    /// <summary>UTF-8; what a spreadsheet calls Unicode text, which says so at its beginning; or the code page that Windows writes in this part of the world.</summary>
    private static string Decode(byte[] file)
    {
        if (file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (file[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(file.AsSpan(2));
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(WesternWindows)!.GetString(file);
        }
    }

    /// <summary>How many of the first rows have the same number of cells with this sign; commas within sentences make uneven rows.</summary>
    private static int Evenness(string text, char separator) =>
        Cells(text.Length > 40_000 ? text[..40_000] : text, separator).Take(60).Where(row => row.Count > 1)
            .CountBy(row => row.Count).Select(width => width.Value).DefaultIfEmpty(0).Max();

    private static List<IReadOnlyList<string>> Cells(string text, char separator)
    {
        List<IReadOnlyList<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (isQuoted)
            {
                if (sign != '"')
                {
                    cell.Append(sign);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (sign == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (sign == separator || sign == '\n')
            {
                EndCell();
                if (sign == '\n')
                {
                    EndRow();
                }
            }
            else if (sign != '\r')
            {
                cell.Append(sign);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            EndCell();
            EndRow();
        }

        return rows;

        // A sheet's own guard against formulas is no part of the words.
        void EndCell()
        {
            var words = cell.ToString();
            row.Add(Cut(words.StartsWith('\'') && CsvText.IsFormula(words[1..]) ? words[1..] : words));
            cell.Clear();
        }

        void EndRow()
        {
            if (rows.Count <= TableGrid.MostRows && (row.Count > 1 || row[0].Length > 0 || rows.Count > 0))
            {
                rows.Add(row.Count > TableGrid.MostColumns + 1 ? [.. row.Take(TableGrid.MostColumns + 1)] : [.. row]);
            }

            row.Clear();
        }
    }

    private static string Cut(string words) => words.Length <= TableGrid.LongestCell ? words : words[..TableGrid.LongestCell];
}
