using System.Collections.Frozen;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>A parsed text, shared by all its runs.</summary>
/// <param name="Program">Its tree; null when it does not parse.</param>
/// <param name="Error">Why it does not parse; null when it does.</param>
/// <param name="Words">Every word in the text: only what a text names is given to its run.</param>
internal sealed record Script(Node? Program, ExpressionSyntaxError? Error, FrozenSet<string> Words)
{
    public bool Mentions(string word) => Words.Contains(word);
}
