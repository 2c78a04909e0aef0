using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>Waits for one interval.</summary>
[Activity("Elsa", Category = "Waktu", DisplayName = "Pewaktu", Description = "Menunggu satu selang waktu.", Kind = ActivityKind.Trigger)]
public sealed class Timer : Trigger
{
    // A slip of the pen must not start a run at every look of every host.
    private static readonly TimeSpan MinInterval = TimeSpan.FromSeconds(1);

    /// <summary>The interval, by the clock on the wall.</summary>
    [Input(DisplayName = "Selang", Description = "Jam:menit:detik, misalnya 01:30:00.", Required = true)]
    public Input<TimeSpan> Interval { get; set; } = new();

    /// <inheritdoc />
    protected internal override JsonObject? GetTriggerStimulus(TriggerIndexingContext context) =>
        GetNextStart(context, DateTimeOffset.MinValue) is null ? null : [];

    /// <inheritdoc />
    protected internal override DateTimeOffset? GetNextStart(TriggerIndexingContext context, DateTimeOffset after) =>
        context.Get(Interval) is var interval && interval >= MinInterval ? after + interval : null;

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.IsTriggerOfWorkflow)
        {
            return context.CompleteActivityAsync();
        }

        DueBookmark.Create(context, context.Clock.GetUtcNow() + context.Get(Interval));
        return ValueTask.CompletedTask;
    }
}
