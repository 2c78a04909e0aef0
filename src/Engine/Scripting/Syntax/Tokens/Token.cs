namespace Lajur.Engine.Scripting.Syntax.Tokens;

/// <summary>One word, sign or literal of a script.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word or sign; of a text its value; of a template's piece its value.</param>
/// <param name="Start">Where it begins in the script.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Line">Counts from 1.</param>
/// <param name="Column">Counts from 1.</param>
/// <param name="AfterBreak">True when a line ends before it.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Extra">The flags of a pattern.</param>
/// <param name="Closes">True for the piece that ends its template.</param>
internal readonly record struct Token(
    TokenKind Kind,
    string Text,
    int Start,
    int End,
    int Line,
    int Column,
    bool AfterBreak,
    double Number = 0,
    string Extra = "",
    bool Closes = false)
{
    public bool Is(string sign) => Kind is TokenKind.Sign or TokenKind.Keyword && Text == sign;

    public bool IsName(string name) => Kind == TokenKind.Name && Text == name;
}
