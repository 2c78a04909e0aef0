using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Forms.Blocks;

/// <summary>
/// The part of Markdown that words in a form need, as HTML that is safe whatever was written: every sign is encoded first,
/// and only our own elements are put around it. HTML in the text is shown as text.
/// </summary>
public static partial class Markdown
{
    private const int Deepest = 6;

    /// <summary>The heading over a form is level 2 or 3; those in it begin below.</summary>
    private const int FirstHeading = 3;

    public static MarkupString ToMarkup(string text)
    {
        var html = new StringBuilder();
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Write(html, [.. block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        }

        return new(html.ToString());
    }

    private static void Write(StringBuilder html, List<string> lines)
    {
        while (lines.Count > 0)
        {
            var kind = KindOf(lines[0]);
            var count = kind is Kind.Heading or Kind.Rule ? 1 : lines.TakeWhile(line => KindOf(line) == kind).Count();
            Write(html, kind, lines[..count]);
            lines.RemoveRange(0, count);
        }
    }

    private static void Write(StringBuilder html, Kind kind, List<string> lines)
    {
        switch (kind)
        {
            case Kind.Heading:
                var level = Math.Min(Deepest, FirstHeading - 1 + lines[0].TakeWhile(sign => sign == '#').Count());
                html.Append(CultureInfo.InvariantCulture, $"<h{level} class=\"form-heading\">{Inline(lines[0].TrimStart('#'))}</h{level}>");
                break;
            case Kind.Rule:
                html.Append("<hr />");
                break;
            case Kind.Bullets or Kind.Numbers:
                var list = kind == Kind.Bullets ? "ul" : "ol";
                html.Append(CultureInfo.InvariantCulture, $"<{list}>").AppendJoin("", lines.Select(line => $"<li>{Inline(Mark.Replace(line, ""))}</li>")).Append(CultureInfo.InvariantCulture, $"</{list}>");
                break;
            case Kind.Quote:
                html.Append("<blockquote><p>").AppendJoin("<br />", lines.Select(line => Inline(line.TrimStart('>')))).Append("</p></blockquote>");
                break;
            default:
                html.Append("<p>").AppendJoin("<br />", lines.Select(Inline)).Append("</p>");
                break;
        }
    }

    private static Kind KindOf(string line) =>
        Heading.IsMatch(line) ? Kind.Heading
        : Rule.IsMatch(line) ? Kind.Rule
        : line is ['-' or '*' or '+', ' ', ..] ? Kind.Bullets
        : Number.IsMatch(line) ? Kind.Numbers
        : line is ['>', ..] ? Kind.Quote
        : Kind.Words;

    private static string Inline(string text)
    {
        var safe = HtmlEncoder.Default.Encode(text.Trim());
        safe = Link.Replace(safe, link => $"<a href=\"{link.Groups["to"].Value}\">{link.Groups["text"].Value}</a>");
        safe = Strong.Replace(safe, "<strong>${text}</strong>");
        return Emphasis.Replace(safe, "<em>${text}</em>");
    }

    private enum Kind
    {
        Words,
        Heading,
        Rule,
        Bullets,
        Numbers,
        Quote,
    }

    [GeneratedRegex("^#{1,6} ", RegexOptions.None, 200)]
    private static partial Regex Heading { get; }

    [GeneratedRegex("^(-{3,}|\\*{3,})$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Rule { get; }

    [GeneratedRegex("^[0-9]{1,3}[.)] ", RegexOptions.None, 200)]
    private static partial Regex Number { get; }

    [GeneratedRegex("^([-*+]|[0-9]{1,3}[.)]) ", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Mark { get; }

    /// <summary>To the web, to an address, to a telephone or to a page of ours; a quotation mark cannot stand in it, being encoded.</summary>
    [GeneratedRegex(@"\[(?<text>[^\[\]]{1,300})\]\((?<to>(https?://|mailto:|tel:|/(?!/))[^\s()<>]{1,500})\)", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"\*\*(?<text>[^*]{1,500})\*\*", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Strong { get; }

    [GeneratedRegex(@"(?<![\w*/])[*_](?<text>[^*_<>]{1,500})[*_](?![\w*/])", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Emphasis { get; }
}
