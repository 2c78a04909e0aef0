using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>In a flowchart, goes on one of two ways.</summary>
[Activity("Elsa", Category = "Percabangan", DisplayName = "Keputusan", Description = "Meneruskan alur lewat Ya atau Tidak.")]
[FlowNode("True|Ya", "False|Tidak")]
public sealed class FlowDecision : Activity
{
    /// <summary>Which way.</summary>
    [Input(DisplayName = "Syarat", DefaultSyntax = "JavaScript", Required = true)]
    public Input<bool> Condition { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        context.CompleteActivityAsync(context.Get(Condition) ? "True" : "False");
}
