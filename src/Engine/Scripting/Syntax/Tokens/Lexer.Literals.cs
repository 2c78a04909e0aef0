using System.Globalization;
using System.Text;

namespace Lajur.Engine.Scripting.Syntax.Tokens;

internal sealed partial class Lexer
{
    /// <summary>Reads on in a template after the brace that closed its expression.</summary>
    public Token ReadTemplateRest(Token brace)
    {
        ReturnTo(brace);
        _at++;
        return ReadTemplate(brace.Start, afterBreak: false);
    }

    /// <summary>Reads the sign that begins with a slash as a pattern.</summary>
    public Token ReadPattern(Token slash)
    {
        ReturnTo(slash);
        var start = _at++;
        var inClass = false;
        while (true)
        {
            if (_at >= text.Length || IsBreak(text[_at]))
            {
                throw Error("pola tidak ditutup dengan /");
            }

            var c = text[_at++];
            if (c == '\\' && _at < text.Length && !IsBreak(text[_at]))
            {
                _at++;
            }
            else if (c == '/' && !inClass)
            {
                break;
            }
            else
            {
                inClass = c == '[' || (inClass && c != ']');
            }
        }

        var body = text[(start + 1)..(_at - 1)];
        var flags = _at;
        while (_at < text.Length && IsNamePart(text[_at]))
        {
            _at++;
        }

        return Made(TokenKind.Pattern, body, start, slash.AfterBreak) with { Extra = text[flags.._at] };
    }

    private Token ReadNumber(bool afterBreak)
    {
        var start = _at;
        double number;
        if (text[_at] == '0' && char.ToLowerInvariant(Peek(1)) is 'x' or 'o' or 'b')
        {
            number = ReadWhole(char.ToLowerInvariant(Peek(1)) switch { 'x' => 16, 'o' => 8, _ => 2 });
        }
        else
        {
            if (text[_at] == '0' && char.IsAsciiDigit(Peek(1)))
            {
                throw Error("angka tidak boleh berawalan 0; tulis tanpa 0 di depan, atau 0o untuk oktal");
            }

            SkipDecimal();
            var digits = text[start.._at].Replace("_", "", StringComparison.Ordinal);
            number = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        if (Peek(0) == 'n')
        {
            throw Error("angka BigInt tidak tersedia; tulis angka biasa tanpa n");
        }

        return IsNameStart(Peek(0))
            ? throw Error("huruf menempel pada angka")
            : Made(TokenKind.Number, "", start, afterBreak) with { Number = number };
    }

    private double ReadWhole(int radix)
    {
        _at += 2;
        var (number, any) = (0.0, false);
        for (; char.IsAsciiHexDigit(Peek(0)) || Peek(0) == '_'; _at++)
        {
            if (Peek(0) == '_')
            {
                continue;
            }

            var digit = Convert.ToInt32(Peek(0).ToString(), 16);
            (number, any) = digit < radix ? (number * radix + digit, true) : throw Error("angka itu tidak sah");
        }

        return any ? number : throw Error("angka itu tidak sah");
    }

    private void SkipDecimal()
    {
        SkipDigits();
        if (Peek(0) == '.')
        {
            _at++;
            SkipDigits();
        }

        if (Peek(0) is 'e' or 'E')
        {
            _at += Peek(1) is '+' or '-' ? 2 : 1;
            if (!char.IsAsciiDigit(Peek(0)))
            {
                throw Error("angka itu tidak sah");
            }

            SkipDigits();
        }
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)) || (Peek(0) == '_' && char.IsAsciiDigit(Peek(1))))
        {
            _at++;
        }
    }

    private Token ReadText(char quote, bool afterBreak)
    {
        var (start, line, column) = (_at, _line, _at - _lineStart + 1);
        var made = new StringBuilder();
        _at++;
        while (true)
        {
            if (_at >= text.Length || text[_at] is '\n' or '\r')
            {
                throw Error($"teks tidak ditutup dengan {quote}");
            }

            var c = text[_at++];
            if (c == quote)
            {
                return new Token(TokenKind.Text, made.ToString(), start, _at, line, column, afterBreak);
            }

            if (c == '\\')
            {
                ReadEscape(made);
            }
            else
            {
                made.Append(c);
            }
        }
    }

    private Token ReadTemplate(int start, bool afterBreak)
    {
        var (line, column) = (_line, start - _lineStart + 1);
        var made = new StringBuilder();
        while (true)
        {
            if (_at >= text.Length)
            {
                throw new ScriptSyntaxException("teks tidak ditutup dengan `", line, column);
            }

            var c = text[_at];
            if (c == '`' || (c == '$' && Peek(1) == '{'))
            {
                _at += c == '`' ? 1 : 2;
                return new Token(TokenKind.Template, made.ToString(), start, _at, line, column, afterBreak, Closes: c == '`');
            }

            if (c == '\\')
            {
                _at++;
                ReadEscape(made);
            }
            else if (IsBreak(c))
            {
                Break(c);
                made.Append(c == '\r' ? '\n' : c);
            }
            else
            {
                _at++;
                made.Append(c);
            }
        }
    }

    private void ReadEscape(StringBuilder made)
    {
        if (_at >= text.Length)
        {
            return;
        }

        var c = text[_at];
        if (IsBreak(c))
        {
            Break(c);
            return;
        }

        _at++;
        switch (c)
        {
            case 'x':
                made.Append((char)ReadHex(2));
                break;
            case 'u':
                ReadUnicode(made);
                break;
            case '0' when !char.IsAsciiDigit(Peek(0)):
                made.Append('\0');
                break;
            default:
                made.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', 'v' => '\v', _ => c });
                break;
        }
    }

    private void ReadUnicode(StringBuilder made)
    {
        if (Peek(0) != '{')
        {
            made.Append((char)ReadHex(4));
            return;
        }

        var end = text.IndexOf('}', _at);
        if (end < 0 || end - _at is < 2 or > 8
            || !int.TryParse(text.AsSpan(_at + 1, end - _at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            throw Error("kode huruf \\u{…} tidak sah");
        }

        made.Append(char.ConvertFromUtf32(code));
        _at = end + 1;
    }

    private int ReadHex(int digits)
    {
        if (_at + digits > text.Length
            || !int.TryParse(text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw Error("kode huruf sesudah \\ tidak sah");
        }

        _at += digits;
        return code;
    }
}
