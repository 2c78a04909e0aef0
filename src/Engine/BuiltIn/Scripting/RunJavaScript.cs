using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Scripting;

/// <summary>Runs a script; the script may choose the outcomes.</summary>
[Activity("Elsa", Category = "Naskah", DisplayName = "Jalankan JavaScript", Description = "Menjalankan naskah JavaScript.")]
public sealed class RunJavaScript : Activity
{
    /// <summary>The text of the script.</summary>
    [Input(DisplayName = "Naskah", UIHint = InputHint.CodeEditor)]
    public Input<string> Script { get; set; } = new();

    /// <summary>The outcomes the script may choose with setOutcome or setOutcomes.</summary>
    [Input(DisplayName = "Pilihan hasil", UIHint = InputHint.DynamicOutcomes, FixedOutcomes = ["Done"])]
    public new Input<ICollection<string>> PossibleOutcomes { get; set; } = new();

    /// <summary>The value of the script.</summary>
    [Output(DisplayName = "Hasil")]
    public Output<JsonNode> Result { get; set; } = new();

    /// <inheritdoc />
    protected internal override IEnumerable<(string Path, Expression Expression)> ExtraExpressions =>
        Script.Expression is { Type: "Literal" } literal && literal.Text.Trim().Length > 0
            ? [("script", AsScript(literal.Text))]
            : [];

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.Get(Script) is { } text && text.Trim().Length > 0)
        {
            context.Set(Result, context.Evaluate(AsScript(text)));
        }

        return context.CompleteActivityAsync([.. context.ChosenOutcomes]);
    }

    private static Expression AsScript(string text) => new("JavaScript", text);
}
