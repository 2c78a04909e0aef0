using System.Collections.Frozen;
using System.Globalization;

namespace Lajur.Engine.Scripting.Syntax.Tokens;

/// <summary>Cuts a script into tokens, one at a time; the parser says where a pattern or a template's next piece stands.</summary>
internal sealed partial class Lexer(string text)
{
    private static readonly FrozenSet<string> s_keywords = new[]
    {
        "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "export", "extends",
        "false", "finally", "for", "function", "if", "import", "in", "instanceof", "new", "null", "return", "super", "switch",
        "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "enum",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_signs =
    [
        ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??",
        "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**", "{", "}", "(", ")", "[", "]", ";", ",",
        "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "!", "~", "?", ":", "=", ".", "#", "@",
    ];

    private static readonly ILookup<char, string> s_signsByFirst = s_signs.ToLookup(x => x[0]);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _at;
    private int _line = 1;
    private int _lineStart;

    public Token Next()
    {
        var afterBreak = SkipSpace();
        if (_at >= text.Length)
        {
            return Made(TokenKind.End, "", _at, afterBreak);
        }

        var start = _at;
        var c = text[_at];
        if (IsNameStart(c))
        {
            return ReadName(afterBreak);
        }

        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1))))
        {
            return ReadNumber(afterBreak);
        }

        if (c is '"' or '\'')
        {
            return ReadText(c, afterBreak);
        }

        if (c == '`')
        {
            _at++;
            return ReadTemplate(start, afterBreak);
        }

        foreach (var sign in s_signsByFirst[c])
        {
            if (string.CompareOrdinal(text, _at, sign, 0, sign.Length) == 0 && !(sign == "?." && char.IsAsciiDigit(Peek(2))))
            {
                _at += sign.Length;
                return Made(TokenKind.Sign, sign, start, afterBreak);
            }
        }

        throw Error($"tanda '{c}' tidak dikenal di sini");
    }

    /// <summary>Goes back to where a token began, to read it as something else.</summary>
    public void ReturnTo(Token token)
    {
        (_at, _line, _lineStart) = (token.Start, token.Line, token.Start - token.Column + 1);
    }

    private bool SkipSpace()
    {
        var broke = false;
        while (_at < text.Length)
        {
            var c = text[_at];
            if (IsBreak(c))
            {
                broke = true;
                Break(c);
            }
            else if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                _at++;
            }
            else if (c == '/' && Peek(1) == '/')
            {
                while (_at < text.Length && !IsBreak(text[_at]))
                {
                    _at++;
                }
            }
            else if (c == '/' && Peek(1) == '*')
            {
                broke |= SkipComment();
            }
            else
            {
                break;
            }
        }

        return broke;
    }

    private bool SkipComment()
    {
        var line = _line;
        var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Error("komentar tidak ditutup dengan */");
        }

        while (_at < end)
        {
            if (IsBreak(text[_at]))
            {
                Break(text[_at]);
            }
            else
            {
                _at++;
            }
        }

        _at = end + 2;
        return _line != line;
    }

    private void Break(char c)
    {
        _at += c == '\r' && Peek(1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _at;
    }

    private Token ReadName(bool afterBreak)
    {
        var start = _at;
        while (_at < text.Length && IsNamePart(text[_at]))
        {
            _at++;
        }

        var name = text[start.._at];
        if (!_names.TryGetValue(name, out var known))
        {
            _names[name] = known = name;
        }

        return Made(s_keywords.Contains(known) ? TokenKind.Keyword : TokenKind.Name, known, start, afterBreak);
    }

    private Token Made(TokenKind kind, string value, int start, bool afterBreak) =>
        new(kind, value, start, _at, _line, start - _lineStart + 1, afterBreak);

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private ScriptSyntaxException Error(string message) => new(message, _line, _at - _lineStart + 1);

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or '$' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '\u200C' or '\u200D'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LetterNumber;
}
