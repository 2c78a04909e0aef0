using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions.Checks;

namespace Lajur.Engine.BuiltIn.Data;

/// <summary>Gives a variable a value.</summary>
[Activity("Elsa", Category = "Data", DisplayName = "Isi variabel", Description = "Memberi nilai kepada variabel.")]
public sealed class SetVariable : CodeActivity, ISelfChecking
{
    /// <summary>The variable, by its id or name.</summary>
    [Input(DisplayName = "Variabel", UIHint = InputHint.VariablePicker)]
    public Variable? Variable { get; set; }

    /// <summary>Its new value.</summary>
    [Input(DisplayName = "Nilai")]
    public Input<JsonNode> Value { get; set; } = new();

    /// <inheritdoc />
    public IEnumerable<Definitions.DefinitionProblem> Check()
    {
        if (Variable is null)
        {
            yield return new(Definitions.ProblemSeverity.Error, Id, NodeId, "variable",
                $"Langkah \"{DisplayText}\" belum menyebut variabel.", "Pilih variabel.");
        }
    }

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (Variable is { } variable)
        {
            var declared = context.FindDeclaration(variable.Id, variable.Name);
            context.SetVariable(declared?.Name ?? variable.Name, context.Get(Value));
        }

        return ValueTask.CompletedTask;
    }
}
