namespace Lajur.Engine.Scripting.Syntax.Tokens;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    End,
    Name,
    Keyword,
    Sign,
    Number,
    Text,
    Pattern,
    Template,
}
