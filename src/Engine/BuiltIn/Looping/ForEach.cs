using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Looping;

/// <summary>Runs its body once for each item of a list.</summary>
[Activity("Elsa", Category = "Perulangan", DisplayName = "Untuk setiap", Description = "Mengulang langkah untuk setiap isi daftar.")]
public sealed class ForEach : Activity, ILoop
{
    /// <summary>The list.</summary>
    [Input(DisplayName = "Daftar", DefaultSyntax = "JavaScript", Required = true)]
    public Input<ICollection<JsonNode?>> Items { get; set; } = new();

    /// <summary>The item of this round, also seen as the variable CurrentValue.</summary>
    [Output(DisplayName = "Isi sekarang")]
    public Output<JsonNode> CurrentValue { get; set; } = new();

    /// <summary>What is repeated.</summary>
    [Port(DisplayName = "Isi perulangan")]
    public Activity? Body { get; set; }

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => NextAsync(context, 0);

    private ValueTask RoundCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.IsBreaking
            ? context.CompleteActivityAsync()
            : NextAsync(context, (int?)context.Properties["next"] ?? 0);

    private ValueTask NextAsync(ActivityExecutionContext context, int index)
    {
        var items = context.Get(Items);
        if (items is null || index >= items.Count || Body is null)
        {
            return context.CompleteActivityAsync();
        }

        var value = items.ElementAt(index);
        context.Set(CurrentValue, value);
        context.Properties["next"] = index + 1;
        return context.ScheduleActivityAsync(Body, RoundCompletedAsync, Round.Variables(value, index));
    }
}
