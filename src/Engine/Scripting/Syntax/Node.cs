using Lajur.Engine.Scripting.Syntax.Tokens;

namespace Lajur.Engine.Scripting.Syntax;

/// <summary>
/// One node of a script's tree. Which of its parts are used depends on the kind; <see cref="Parser"/> makes them all.
/// </summary>
internal sealed class Node(NodeKind kind, Token at)
{
    private static readonly Node?[] s_none = [];

    /// <summary>Changes once only: from a literal to the pattern it turned out to be.</summary>
    public NodeKind Kind { get; set; } = kind;

    public int Line { get; } = at.Line;

    public int Column { get; } = at.Column;

    /// <summary>A name, an operator, a label, "let", "get" …; the same name is the same object in the whole tree.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value of a constant; the pieces of a template; the hoisted names of a body.</summary>
    public object? Value { get; set; }

    public Node? A { get; set; }

    public Node? B { get; set; }

    public Node? C { get; set; }

    public Node? D { get; set; }

    public Node?[] List { get; set; } = s_none;

    /// <summary>Computed key; optional link; prefix; arrow; method …</summary>
    public bool Flag { get; init; }

    public bool IsStatic { get; init; }

    /// <summary>True for a function of a block that the body around the block knows too.</summary>
    public bool IsHoisted { get; set; }

    public bool InParentheses { get; set; }

    /// <summary>A function's own text, for toString.</summary>
    public string Source { get; init; } = "";

    /// <summary>Names a block or a body declares, found once.</summary>
    public Declared? Declared { get; set; }
}
