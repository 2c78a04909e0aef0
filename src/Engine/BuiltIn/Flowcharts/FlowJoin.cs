using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>In a flowchart, makes one path of several again.</summary>
[Activity("Elsa", Category = "Percabangan", DisplayName = "Gabung", Description = "Menyatukan beberapa cabang.")]
public sealed class FlowJoin : CodeActivity
{
    /// <summary>What it waits for; the flowchart reads it when a branch arrives.</summary>
    [Input(DisplayName = "Menunggu", DefaultValue = "WaitAny", UIHint = InputHint.Dropdown,
        Options = ["WaitAny|Cabang pertama", "WaitAll|Semua cabang", "WaitAllActive|Semua cabang yang ditempuh"])]
    public Input<FlowJoinMode> Mode { get; set; } = new(FlowJoinMode.WaitAny);

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        context.Get(Mode) == FlowJoinMode.WaitAny && context.ParentContext is { Activity: Flowchart flowchart } parent
            ? flowchart.CancelAncestorsAsync(parent, this)
            : ValueTask.CompletedTask;
}
