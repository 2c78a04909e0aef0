using System.Globalization;
using System.Text;

namespace Lajur.Engine.Scripting.Library.Texts;

/// <summary>Writes a script's regular expression so that .NET understands the same by it.</summary>
internal sealed class PatternWriter(string source, string flags)
{
    private const string Breaks = @"\n\r\u2028\u2029";
    private const string Halves = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string Word = "[a-zA-Z0-9_]";

    /// <summary>How long one code unit is as it is written: \uD83D. What is longer is several, and bound together before it is repeated.</summary>
    private const int OneUnit = 6;

    private readonly StringBuilder _made = new();
    private readonly List<KeyValuePair<string, int>> _names = [];
    private readonly bool _lines = flags.Contains('m', StringComparison.Ordinal);
    private readonly bool _dotAll = flags.Contains('s', StringComparison.Ordinal);
    private readonly bool _unicode = flags.Contains('u', StringComparison.Ordinal);
    private int _at;
    private int _groups;

    public IReadOnlyList<KeyValuePair<string, int>> Names => _names;

    public string Write()
    {
        FindNames();
        _groups = 0;
        while (_at < source.Length)
        {
            var c = source[_at++];
            switch (c)
            {
                case '\\':
                    WriteEscape();
                    break;
                case '[':
                    WriteClass();
                    break;
                case '(':
                    WriteGroup();
                    break;
                case '.':
                    var one = _dotAll ? @"[\s\S]" : $"[^{Breaks}]";
                    // Two halves are never tried apart: else each of them would double the ways through a text of many.
                    _made.Append(_unicode ? $"(?>{Halves}|{one})" : one);
                    break;
                case '^':
                    _made.Append(_lines ? $@"(?<=\A|[{Breaks}])" : @"\A");
                    break;
                case '$':
                    _made.Append(_lines ? $@"(?=[{Breaks}]|\z)" : @"\z");
                    break;
                case '#' or ' ':
                    _made.Append('\\').Append(c);
                    break;
                case >= '\uD800' and <= '\uDBFF' when _unicode && char.IsLowSurrogate(Next(_at)):
                    // Two halves are one letter, whatever follows it.
                    _made.Append("(?:").Append(c).Append(source[_at++]).Append(')');
                    break;
                default:
                    _made.Append(c);
                    break;
            }
        }

        return _made.ToString();
    }

    /// <summary>Groups are numbered as they open, named ones among them: a reference may come before its group.</summary>
    private void FindNames()
    {
        var inClass = false;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '\\')
            {
                i++;
            }
            else if (c is '[' or ']')
            {
                inClass = c == '[';
            }
            else if (c == '(' && !inClass && (Next(i + 1) != '?' || IsNamed(i)))
            {
                _groups++;
                if (Next(i + 1) == '?')
                {
                    var end = source.IndexOf('>', i);
                    _names.Add(new(end < 0 ? throw new FormatException("A group's name has no end.") : source[(i + 3)..end], _groups));
                }
            }
        }

        if (_names.Select(x => x.Key).Distinct(StringComparer.Ordinal).Count() != _names.Count || _names.Exists(x => x.Key.Length == 0))
        {
            throw new FormatException("A group's name is used twice or empty.");
        }

        Count = _groups;
    }

    private int Count { get; set; }

    private char Next(int at) => at < source.Length ? source[at] : '\0';

    private bool IsNamed(int at) => Next(at + 1) == '?' && Next(at + 2) == '<' && Next(at + 3) is not ('=' or '!');

    private void WriteGroup()
    {
        if (Next(_at) != '?')
        {
            _made.Append(CultureInfo.InvariantCulture, $"(?<{++_groups}>");
            return;
        }

        if (IsNamed(_at - 1))
        {
            _at = source.IndexOf('>', _at) + 1;
            _made.Append(CultureInfo.InvariantCulture, $"(?<{++_groups}>");
            return;
        }

        string[] known = ["?:", "?=", "?!", "?<=", "?<!"];
        var kind = Array.Find(known, x => string.CompareOrdinal(source, _at, x, 0, x.Length) == 0)
            ?? throw new FormatException("There is no such group.");
        _made.Append('(').Append(kind);
        _at += kind.Length;
    }

    private void WriteEscape()
    {
        var c = Next(_at++);
        switch (c)
        {
            case '\0':
                throw new FormatException("A backslash ends the pattern.");
            case >= '1' and <= '9':
                WriteReference(c);
                break;
            case 'k' when _names.Count > 0 && Next(_at) == '<' && source.IndexOf('>', _at) is > 0 and var end:
                var name = source[(_at + 1)..end];
                var group = _names.Find(x => x.Key == name);
                Refer(group.Value > 0 ? group.Value : throw new FormatException("There is no group of that name."));
                _at = end + 1;
                break;
            case 'b':
                _made.Append($"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))");
                break;
            case 'B':
                _made.Append($"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))");
                break;
            default:
                var (text, isSet) = Letter(c);
                _made.Append(isSet ? $"[{text}]" : text.Length > OneUnit ? $"(?:{text})" : text);
                break;
        }
    }

    private void WriteReference(char first)
    {
        var number = first - '0';
        while (char.IsAsciiDigit(Next(_at)) && number * 10 + (Next(_at) - '0') <= Count)
        {
            number = number * 10 + (Next(_at++) - '0');
        }

        Refer(number <= Count ? number : throw new FormatException("There is no group of that number."));
    }

    /// <summary>A group that took no part matches nothing, which always matches.</summary>
    private void Refer(int group) => _made.Append(CultureInfo.InvariantCulture, $"(?({group})\\k<{group}>)");

    /// <summary>An escape outside and inside of a class: what it is written as, and whether it stands for many.</summary>
    private (string Text, bool IsSet) Letter(char c)
    {
        switch (c)
        {
            case 'd':
                return ("0-9", true);
            case 'w':
                return ("a-zA-Z0-9_", true);
            case 's':
                return (@"\s\uFEFF", true);
            case 'D':
                return (@"\0-/:-\uFFFF", true);
            case 'W':
                return (@"\0-/:-@[-^`{-\uFFFF".Replace("[", @"\[", StringComparison.Ordinal), true);
            case 'S':
                return (@"\S", true);
            case 'n' or 'r' or 't' or 'v' or 'f':
                return ($"\\{c}", false);
            case '0':
                return (@"\0", false);
            case 'c' when char.IsAsciiLetter(Next(_at)):
                return (Code(source[_at++] % 32), false);
            case 'x' when IsHex(2):
                return (Code(Hex(2)), false);
            case 'u' when Next(_at) == '{' && _unicode:
                return (Braces(), false);
            case 'u' when IsHex(4):
                return (Code(Hex(4)), false);
            case 'p' or 'P' when _unicode:
                return (Category(c), true);
            default:
                return (char.IsLetterOrDigit(c) ? c.ToString() : $"\\{c}", false);
        }
    }

    private bool IsHex(int digits) => Enumerable.Range(_at, digits).All(x => char.IsAsciiHexDigit(Next(x)));

    private int Hex(int digits)
    {
        var code = int.Parse(source.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        _at += digits;
        return code;
    }

    private static string Code(int code) => string.Create(CultureInfo.InvariantCulture, $"\\u{code:X4}");

    private string Braces()
    {
        var end = source.IndexOf('}', _at);
        if (end < 0 || !int.TryParse(source.AsSpan(_at + 1, end - _at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            throw new FormatException("There is no such letter.");
        }

        _at = end + 1;
        return string.Concat(char.ConvertFromUtf32(code).Select(x => Code(x)));
    }

    private string Category(char sign)
    {
        var end = source.IndexOf('}', _at);
        if (Next(_at) != '{' || end < 0)
        {
            throw new FormatException("A category has no name.");
        }

        var name = source[(_at + 1)..end];
        _at = end + 1;
        var known = name switch { "Letter" => "L", "Lowercase" => "Ll", "Uppercase" => "Lu", "Number" => "N", "Punctuation" => "P", _ => name };
        return string.Concat("\\", sign.ToString(), "{", known, "}");
    }

    private void WriteClass()
    {
        var negated = Next(_at) == '^';
        _at += negated ? 1 : 0;
        if (Next(_at) == ']')
        {
            _made.Append(negated ? @"[\s\S]" : "(?!)");
            _at++;
            return;
        }

        _made.Append(negated ? "[^" : "[");
        var afterSet = false;
        while (Next(_at) != ']')
        {
            if (_at >= source.Length)
            {
                throw new FormatException("A class has no end.");
            }

            var c = source[_at++];
            (var written, afterSet) = c switch
            {
                '\\' when Next(_at) == 'b' => (Escaped(@"\b"), false),
                '\\' when Next(_at) == '-' => (Escaped(@"\-"), false),
                '\\' => Letter(Next(_at++)),
                '-' when afterSet || IsSetNext() => (@"\-", false),
                '[' => (@"\[", false),
                _ => (c.ToString(), false),
            };
            _made.Append(written);
        }

        _at++;
        _made.Append(']');
    }

    /// <summary>Beside many letters a hyphen makes no range: it stands for itself.</summary>
    private bool IsSetNext() => Next(_at) == '\\' && (Next(_at + 1) is 'd' or 'D' or 'w' or 'W' or 's' or 'S' || (_unicode && Next(_at + 1) is 'p' or 'P'));

    private string Escaped(string written)
    {
        _at++;
        return written;
    }
}
