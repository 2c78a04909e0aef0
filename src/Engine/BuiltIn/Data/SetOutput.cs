using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Data;

/// <summary>Gives an output of the workflow its value.</summary>
[Activity("Elsa", Category = "Data", DisplayName = "Isi keluaran", Description = "Memberi nilai kepada keluaran alur.")]
public sealed class SetOutput : CodeActivity
{
    /// <summary>The output's name.</summary>
    [Input(DisplayName = "Keluaran", UIHint = InputHint.OutputPicker, Required = true)]
    public Input<string> OutputName { get; set; } = new();

    /// <summary>Its value.</summary>
    [Input(DisplayName = "Nilai")]
    public Input<JsonNode> OutputValue { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.Get(OutputName) is { Length: > 0 } name)
        {
            context.SetDrawingOutput(name, context.Get(OutputValue));
        }

        return ValueTask.CompletedTask;
    }
}
