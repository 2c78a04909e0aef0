using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Branching;

/// <summary>Runs one of two activities.</summary>
[Activity("Elsa", Category = "Percabangan", DisplayName = "Jika", Description = "Menjalankan salah satu dari dua langkah.")]
public sealed class If : Activity
{
    /// <summary>Which one.</summary>
    [Input(DisplayName = "Syarat", DefaultSyntax = "JavaScript", Required = true)]
    public Input<bool> Condition { get; set; } = new();

    /// <summary>Runs when the condition holds.</summary>
    [Port(DisplayName = "Maka")]
    public Activity? Then { get; set; }

    /// <summary>Runs when it does not.</summary>
    [Port(DisplayName = "Jika tidak")]
    public Activity? Else { get; set; }

    /// <summary>Whether the condition held.</summary>
    [Output(DisplayName = "Hasil")]
    public Output<bool> Result { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var holds = context.Get(Condition);
        context.Set(Result, holds);
        return (holds ? Then : Else) is { } chosen
            ? context.ScheduleActivityAsync(chosen, ChosenCompletedAsync)
            : context.CompleteActivityAsync();
    }

    private ValueTask ChosenCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.CompleteActivityAsync();
}
