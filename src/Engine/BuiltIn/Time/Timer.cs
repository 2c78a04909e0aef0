using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>Waits for one interval.</summary>
[Activity("Elsa", Category = "Waktu", DisplayName = "Pewaktu", Description = "Menunggu satu selang waktu.")]
public sealed class Timer : Activity
{
    /// <summary>The interval, by the clock on the wall.</summary>
    [Input(DisplayName = "Selang", Description = "Jam:menit:detik, misalnya 01:30:00.", Required = true)]
    public Input<TimeSpan> Interval { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        DueBookmark.Create(context, context.Clock.GetUtcNow() + context.Get(Interval));
        return ValueTask.CompletedTask;
    }
}
