using System.Collections.Frozen;
using Jint.Parser.Ast;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>A parsed text, shared by all its runs.</summary>
/// <param name="Program">Its tree; null when it does not parse.</param>
/// <param name="Error">Why it does not parse; null when it does.</param>
/// <param name="Words">Every word in the text: only what a text names is given to its run.</param>
internal sealed record Script(Program? Program, ExpressionSyntaxError? Error, FrozenSet<string> Words)
{
    /// <summary>True when the text can go round: then memory is watched at each statement.</summary>
    public bool CanRepeat { get; } =
        Words.Overlaps(["for", "while", "do", "function", "eval", "Function", "constructor"]);

    /// <summary>True when a run cannot leave anything in its interpreter, so that another may use it after.</summary>
    public bool LeavesNothing { get; } =
        Program is not null && !ScriptGuards.AreNeeded(Words) && ScriptPurity.IsPure(Program);

    public bool Mentions(string word) => Words.Contains(word);
}
