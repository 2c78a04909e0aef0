using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Looping;

/// <summary>Runs its body for every item of a list at once, and waits for all.</summary>
[Activity("Elsa", Category = "Perulangan", DisplayName = "Untuk setiap, bersamaan", Description = "Menjalankan langkah untuk semua isi daftar sekaligus.")]
public sealed class ParallelForEach : Activity, ILoop
{
    /// <summary>The list.</summary>
    [Input(DisplayName = "Daftar", DefaultSyntax = "JavaScript", Required = true)]
    public Input<ICollection<JsonNode?>> Items { get; set; } = new();

    /// <summary>What runs for each item, which it sees as the variable CurrentValue.</summary>
    [Port(DisplayName = "Isi perulangan")]
    public Activity? Body { get; set; }

    /// <inheritdoc />
    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var items = Body is null ? [] : context.Get(Items) ?? [];
        var index = 0;
        foreach (var item in items)
        {
            await context.ScheduleActivityAsync(Body!, OneCompletedAsync, Round.Variables(item, index++));
        }

        if (index == 0)
        {
            await context.CompleteActivityAsync();
        }
    }

    private ValueTask OneCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.IsBreaking || context.IsIdle ? context.CompleteActivityAsync() : ValueTask.CompletedTask;
}
