using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Data;

/// <summary>Names the run.</summary>
[Activity("Elsa", Category = "Data", DisplayName = "Beri nama", Description = "Memberi nama kepada proses yang berjalan.")]
public sealed class SetName : CodeActivity
{
    /// <summary>The name.</summary>
    [Input(DisplayName = "Nama")]
    public Input<string> Value { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.WorkflowExecutionContext.Name = context.Get(Value);
        return ValueTask.CompletedTask;
    }
}
