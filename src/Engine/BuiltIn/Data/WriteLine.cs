using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Data;

/// <summary>Writes a line where the drawing is tried.</summary>
[Activity("Elsa", Category = "Data", DisplayName = "Tulis baris", Description = "Menulis satu baris saat alur dicoba.")]
public sealed class WriteLine : CodeActivity
{
    /// <summary>The line.</summary>
    [Input(DisplayName = "Teks")]
    public Input<JsonNode> Text { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.WorkflowExecutionContext.WriteLine(JsonConvert.Text(context.Get(Text)));
        return ValueTask.CompletedTask;
    }
}
