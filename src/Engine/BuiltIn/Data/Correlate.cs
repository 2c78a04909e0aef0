using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Data;

/// <summary>Ties the run to something outside.</summary>
[Activity("Elsa", Category = "Data", DisplayName = "Hubungkan", Description = "Menghubungkan proses dengan nomor dari luar.")]
public sealed class Correlate : CodeActivity
{
    /// <summary>What ties it.</summary>
    [Input(DisplayName = "Nomor penghubung", Required = true)]
    public Input<string> CorrelationId { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.WorkflowExecutionContext.CorrelationId = context.Get(CorrelationId);
        return ValueTask.CompletedTask;
    }
}
