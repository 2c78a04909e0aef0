using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Flow;

/// <summary>Ends the flowchart or workflow around it, with outcomes.</summary>
[Activity("Elsa", Category = "Alur", DisplayName = "Selesaikan", Description = "Mengakhiri bagan di sekelilingnya dengan hasil tertentu.", IsTerminal = true)]
public sealed class Complete : Activity
{
    /// <summary>The outcomes; "Done" when empty.</summary>
    [Input(DisplayName = "Hasil", UIHint = InputHint.OutcomePicker)]
    public Input<JsonNode> Outcomes { get; set; } = new();

    /// <inheritdoc />
    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var outcomes = (JsonConvert.To<List<string>>(context.Get(Outcomes)) ?? []).ToArray();
        var enclosing = context.ParentContext;
        while (enclosing is { Activity: not IComposite })
        {
            enclosing = enclosing.ParentContext;
        }

        await context.CompleteSilentlyAsync(outcomes);
        if (enclosing is not null)
        {
            await enclosing.CompleteActivityAsync(outcomes);
        }
    }
}
