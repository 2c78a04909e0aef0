namespace Lajur.Engine.Scripting.Syntax;

/// <summary>The names that a block, or the body of a function, makes known before it runs.</summary>
/// <param name="Lexical">let, const and class: known in the block, not to be used before their line.</param>
/// <param name="Functions">Functions of the block, ready from its beginning.</param>
/// <param name="Variables">var of a whole body, at its beginning without a value; empty for a block.</param>
internal sealed record Declared(
    IReadOnlyList<(string Name, bool Constant)> Lexical, IReadOnlyList<Node> Functions, IReadOnlyList<string> Variables)
{
    public bool IsEmpty => Lexical.Count == 0 && Functions.Count == 0 && Variables.Count == 0;
}
