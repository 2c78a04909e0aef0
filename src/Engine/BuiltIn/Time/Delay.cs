using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>Waits for a while.</summary>
[Activity("Elsa", Category = "Waktu", DisplayName = "Jeda", Description = "Menunggu selama waktu tertentu.")]
public sealed class Delay : Activity
{
    /// <summary>How long, by the clock on the wall.</summary>
    [Input(DisplayName = "Lama", Description = "Jam:menit:detik, misalnya 01:30:00.", Required = true)]
    public Input<TimeSpan> TimeSpan { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        DueBookmark.Create(context, context.Clock.GetUtcNow() + context.Get(TimeSpan));
        return ValueTask.CompletedTask;
    }
}
