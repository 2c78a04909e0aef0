using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.BuiltIn.Branching;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>In a flowchart, goes on along the cases that hold.</summary>
[Activity("Elsa", Category = "Percabangan", DisplayName = "Pilihan (bagan)", Description = "Meneruskan alur lewat syarat yang terpenuhi.")]
[FlowNode("Default|Selain itu")]
public sealed class FlowSwitch : Activity
{
    private const string NoMatch = "Default";

    /// <summary>The cases, in order; each is an outcome.</summary>
    [Input(DisplayName = "Pilihan", UIHint = InputHint.FlowSwitchEditor, IsReadByActivity = true)]
    public IReadOnlyList<SwitchCase> Cases { get; set; } = [];

    /// <summary>Whether one case or all that hold are followed.</summary>
    [Input(DisplayName = "Cara memilih", DefaultValue = "MatchFirst", Options = ["MatchFirst|Yang pertama", "MatchAny|Semua yang terpenuhi"])]
    public Input<SwitchMode> Mode { get; set; } = new(SwitchMode.MatchFirst);

    /// <inheritdoc />
    protected internal override IReadOnlyList<string>? PossibleOutcomes => [.. Cases.Select(x => x.Label), NoMatch];

    /// <inheritdoc />
    protected internal override IEnumerable<(string Path, Expression Expression)> ExtraExpressions =>
        SwitchCases.Expressions(Cases);

    /// <inheritdoc />
    protected internal override void Bind(JsonObject json, ActivityBinder binder) =>
        Cases = SwitchCases.Read(json["cases"], binder);

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var chosen = SwitchCases.Choose(Cases, context.Get(Mode), context);
        return context.CompleteActivityAsync(chosen.Count > 0 ? [.. chosen.Select(x => x.Label)] : [NoMatch]);
    }
}
