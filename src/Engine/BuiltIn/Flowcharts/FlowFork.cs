using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>In a flowchart, goes on along several branches at once.</summary>
[Activity("Elsa", Category = "Percabangan", DisplayName = "Cabang bersamaan (bagan)", Description = "Meneruskan alur lewat beberapa cabang sekaligus.")]
public sealed class FlowFork : Activity
{
    /// <summary>The branches; each is an outcome.</summary>
    [Input(DisplayName = "Cabang", UIHint = InputHint.DynamicOutcomes)]
    public Input<ICollection<string>> Branches { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        context.CompleteActivityAsync([.. context.Get(Branches) ?? []]);
}
