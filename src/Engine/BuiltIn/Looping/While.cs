using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Looping;

/// <summary>Runs its body as long as a condition holds.</summary>
[Activity("Elsa", Category = "Perulangan", DisplayName = "Selama", Description = "Mengulang langkah selama syarat terpenuhi.")]
public sealed class While : Activity, ILoop
{
    /// <summary>Read before each round.</summary>
    [Input(DisplayName = "Syarat", DefaultSyntax = "JavaScript", Required = true, AutoEvaluate = false)]
    public Input<bool> Condition { get; set; } = new();

    /// <summary>What is repeated.</summary>
    [Port(DisplayName = "Isi perulangan")]
    public Activity? Body { get; set; }

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => NextAsync(context);

    private ValueTask RoundCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.IsBreaking ? context.CompleteActivityAsync() : NextAsync(context);

    private ValueTask NextAsync(ActivityExecutionContext context) =>
        Body is not null && context.Evaluate(Condition)
            ? context.ScheduleActivityAsync(Body, RoundCompletedAsync)
            : context.CompleteActivityAsync();
}
