using System.Text.RegularExpressions;

namespace Lajur.Registry.Forms;

/// <summary>
/// A condition of form-js in the part of FEEL we read: <c>=media = "Email" and umur != 17</c>, joined by <c>and</c>
/// and <c>or</c> (<c>and</c> binds tighter), values being strings, numbers, true, false and null.
/// </summary>
public sealed partial class FormCondition
{
    private const int LongestText = 500;

    private FormCondition(string text, IReadOnlyList<IReadOnlyList<FormClause>> anyOfAll)
    {
        Text = text;
        AnyOfAll = anyOfAll;
    }

    /// <summary>As written, with its leading <c>=</c>.</summary>
    public string Text { get; }

    /// <summary>Holds when all clauses of any one list hold; a page's script can do the same.</summary>
    public IReadOnlyList<IReadOnlyList<FormClause>> AnyOfAll { get; }

    /// <param name="given">The posted values of a field; an empty list when there are none.</param>
    public bool Holds(Func<string, IReadOnlyList<string>> given) =>
        AnyOfAll.Any(all => all.All(clause => clause.Holds(given(clause.Key))));

    /// <summary>Null when the text is not of the form above.</summary>
    public static FormCondition? TryParse(string text)
    {
        if (text.Length > LongestText || Whole.Match(text) is not { Success: true })
        {
            return null;
        }

        List<List<FormClause>> anyOfAll = [[]];
        foreach (Match part in Part.Matches(text[1..]))
        {
            if (part.Groups["or"].Success)
            {
                anyOfAll.Add([]);
            }

            anyOfAll[^1].Add(new(part.Groups["key"].Value, part.Groups["op"].Value == "=", Literal(part)));
        }

        return new(text, anyOfAll);
    }

    private static string? Literal(Match part) => part.Groups["text"] is { Success: true } text ? text.Value
        : part.Groups["bare"].Value is "null" ? null
        : part.Groups["bare"].Value;

    [GeneratedRegex(
        """^=\s*[A-Za-z]\w*\s*!?=\s*("[^"]*"|-?\d+(\.\d+)?|true|false|null)(\s+(and|or)\s+[A-Za-z]\w*\s*!?=\s*("[^"]*"|-?\d+(\.\d+)?|true|false|null))*\s*$""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(
        """((?<or>or)\s+|and\s+)?(?<key>[A-Za-z]\w*)\s*(?<op>!?=)\s*("(?<text>[^"]*)"|(?<bare>-?\d+(\.\d+)?|true|false|null))""",
        RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Part { get; }
}
