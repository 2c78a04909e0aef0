using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Looping;

/// <summary>Runs its body while it counts from one number to another.</summary>
[Activity("Elsa", Category = "Perulangan", DisplayName = "Hitung", Description = "Mengulang langkah sambil menghitung.")]
public sealed class For : Activity, ILoop
{
    /// <summary>The first number.</summary>
    [Input(DisplayName = "Dari", DefaultValue = 0)]
    public Input<int> Start { get; set; } = new(0);

    /// <summary>The last number.</summary>
    [Input(DisplayName = "Sampai", DefaultValue = 0)]
    public Input<int> End { get; set; } = new(0);

    /// <summary>How far each count goes; down where the last number is the smaller one.</summary>
    [Input(DisplayName = "Langkah hitungan", DefaultValue = 1)]
    public Input<int> Step { get; set; } = new(1);

    /// <summary>Whether the last number is counted too.</summary>
    [Input(DisplayName = "Angka terakhir ikut", DefaultValue = true)]
    public Input<bool> OuterBoundInclusive { get; set; } = new(true);

    /// <summary>The number of this round, also seen as the variable CurrentValue.</summary>
    [Output(DisplayName = "Angka sekarang")]
    public Output<int> CurrentValue { get; set; } = new();

    /// <summary>What is repeated.</summary>
    [Port(DisplayName = "Isi perulangan")]
    public Activity? Body { get; set; }

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        NextAsync(context, context.Get(Start), 0);

    private ValueTask RoundCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.IsBreaking
            ? context.CompleteActivityAsync()
            : NextAsync(context, (long)context.Properties["value"]! + Stride(context), (int)context.Properties["index"]! + 1);

    // As Elsa counts: the two numbers say which way, the step how far. There a step of -1 down would count away for ever.
    private long Stride(ActivityExecutionContext context)
    {
        var (start, end, step) = ((long)context.Get(Start), (long)context.Get(End), (long)context.Get(Step));
        return end < start ? -Math.Abs(step) : step;
    }

    private ValueTask NextAsync(ActivityExecutionContext context, long value, int index)
    {
        var (end, step) = ((long)context.Get(End), Stride(context));
        var more = step != 0 && (value == end ? context.Get(OuterBoundInclusive) : step > 0 ? value < end : value > end);
        if (!more || Body is null)
        {
            return context.CompleteActivityAsync();
        }

        (context.Properties["value"], context.Properties["index"]) = (value, index);
        context.Set(CurrentValue, (int)value);
        return context.ScheduleActivityAsync(Body, RoundCompletedAsync, Round.Variables((int)value, index));
    }
}
