using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>Waits for a moment; one that has passed does not wait.</summary>
[Activity("Elsa", Category = "Waktu", DisplayName = "Pada saat", Description = "Menunggu sampai saat tertentu.", Kind = ActivityKind.Trigger)]
public sealed class StartAt : Trigger
{
    /// <summary>The moment.</summary>
    [Input(DisplayName = "Saat", Required = true)]
    public Input<DateTimeOffset> DateTime { get; set; } = new();

    /// <inheritdoc />
    protected internal override JsonObject? GetTriggerStimulus(TriggerIndexingContext context) =>
        GetNextStart(context, DateTimeOffset.MinValue) is null ? null : [];

    /// <inheritdoc />
    protected internal override DateTimeOffset? GetNextStart(TriggerIndexingContext context, DateTimeOffset after) =>
        context.Get(DateTime) is var at && at > after ? at : null;

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.IsTriggerOfWorkflow)
        {
            return context.CompleteActivityAsync();
        }

        var at = context.Get(DateTime);
        if (at <= context.Clock.GetUtcNow())
        {
            return context.CompleteActivityAsync();
        }

        DueBookmark.Create(context, at);
        return ValueTask.CompletedTask;
    }
}
