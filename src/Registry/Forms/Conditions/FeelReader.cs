using System.Text.RegularExpressions;

namespace Lajur.Registry.Forms.Conditions;

/// <summary>Reads a condition: <c>or</c> of <c>and</c> of tests.</summary>
internal sealed partial class FeelReader
{
    private const int LongestText = 500;
    private const int Deepest = 20;

    private readonly List<(string Sign, int At)> _signs;
    private int _next;
    private int _depth;

    private FeelReader(List<(string, int)> signs) => _signs = signs;

    /// <exception cref="FormatException">It cannot be read; the message says where, in Indonesian.</exception>
    public static FeelTest Read(string text)
    {
        if (text.Length > LongestText)
        {
            throw new FormatException($"lebih panjang dari {LongestText} karakter.");
        }

        if (text is not ['=', ..])
        {
            throw new FormatException("sebuah syarat diawali tanda sama dengan, seperti =umur >= 17.");
        }

        List<(string, int)> signs = [];
        for (var at = 1; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (Sign.Match(text, at) is not { Success: true } sign)
            {
                throw new FormatException($"tanda \"{text[at]}\" pada huruf ke-{at + 1} tidak dikenal.");
            }

            signs.Add((sign.Value, at + 1));
            at += sign.Length;
        }

        var reader = new FeelReader(signs);
        var test = reader.Any();
        return reader.Here is "" ? test : throw reader.Unread();
    }

    private string Here => _next < _signs.Count ? _signs[_next].Sign : "";

    private FormatException Unread() => new(Here is "" ? "berakhir terlalu cepat." : $"\"{Here}\" pada huruf ke-{_signs[_next].At} tidak dapat dibaca di situ.");

    private bool Take(string sign)
    {
        var taken = Here == sign;
        _next += taken ? 1 : 0;
        return taken;
    }

    private void Demand(string sign)
    {
        if (!Take(sign))
        {
            throw Unread();
        }
    }

    private FeelTest Any() => Joined("or", All, needsAll: false);

    private FeelTest All() => Joined("and", One, needsAll: true);

    private FeelTest Joined(string word, Func<FeelTest> read, bool needsAll)
    {
        if (++_depth > Deepest)
        {
            throw new FormatException("tanda kurungnya terlalu dalam.");
        }

        List<FeelTest> tests = [read()];
        while (Take(word))
        {
            tests.Add(read());
        }

        _depth--;
        return tests is [var only] ? only : new FeelTest.Joined(needsAll, tests);
    }

    private FeelTest One()
    {
        if (Take("not"))
        {
            return new FeelTest.Not(InBrackets());
        }

        if (Here is "(")
        {
            return InBrackets();
        }

        if (Here is "contains" or "starts with" or "ends with" or "list contains")
        {
            return Function(_signs[_next++].Sign);
        }

        var left = Term();
        if (Take("in"))
        {
            return Among(left);
        }

        return Here switch
        {
            "=" or "!=" or "<" or "<=" or ">" or ">=" => new FeelTest.Compared(left, _signs[_next++].Sign, Term()),

            // A box that is ticked, or a field that says true.
            "" or "and" or "or" or ")" when left is FeelTerm.Field => new FeelTest.Compared(left, "=", new FeelTerm.Written("true")),
            _ => throw Unread(),
        };
    }

    private FeelTest InBrackets()
    {
        Demand("(");
        var test = Any();
        Demand(")");
        return test;
    }

    private FeelTest.Compared Function(string name)
    {
        Demand("(");
        var left = Term();
        Demand(",");
        var right = Term();
        Demand(")");
        return new(left, name == "list contains" ? "=" : name, right);
    }

    /// <summary><c>("a", "b")</c>, <c>["a", "b"]</c> or <c>[1..5]</c>.</summary>
    private FeelTest.Joined Among(FeelTerm left)
    {
        var closing = Take("[") ? "]" : Take("(") ? ")" : throw Unread();
        var first = Term();
        if (Take(".."))
        {
            var last = Term();
            Demand(closing);
            return new(NeedsAll: true, [new FeelTest.Compared(left, closing == "]" ? ">=" : ">", first), new FeelTest.Compared(left, closing == "]" ? "<=" : "<", last)]);
        }

        List<FeelTest> tests = [new FeelTest.Compared(left, "=", first)];
        while (Take(","))
        {
            tests.Add(new FeelTest.Compared(left, "=", Term()));
        }

        Demand(closing);
        return new(NeedsAll: false, tests);
    }

    private FeelTerm Term()
    {
        var sign = Here;
        switch (sign)
        {
            case "count" or "string length":
                _next++;
                Demand("(");
                var of = Term();
                Demand(")");
                return new FeelTerm.Size(of, sign == "string length");
            case "date":
                _next++;
                Demand("(");
                var date = Term();
                Demand(")");
                return date;
            case "null":
                _next++;
                return new FeelTerm.Written(null);
            case ['"', ..]:
                _next++;
                return new FeelTerm.Written(sign[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal));
            case "true" or "false":
            case [>= '0' and <= '9', ..] or ['-', ..]:
                _next++;
                return new FeelTerm.Written(sign);
            case "and" or "or" or "in" or "not" or "contains" or "starts with" or "ends with" or "list contains":
                throw Unread();
            case [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ..]:
                _next++;
                return new FeelTerm.Field(sign);
            default:
                throw Unread();
        }
    }

    [GeneratedRegex(
        """\G("([^"\\]|\\.)*"|-?\d+(\.\d+)?|(starts with|ends with|list contains|string length)\b|[A-Za-z]\w*|!=|<=|>=|\.\.|[=<>()\[\],])""",
        RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Sign { get; }
}
