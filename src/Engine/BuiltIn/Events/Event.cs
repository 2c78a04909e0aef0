using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.BuiltIn.Events;

/// <summary>Waits for an event, or starts the workflow when it comes.</summary>
[Activity("Elsa", Category = "Peristiwa", DisplayName = "Tunggu peristiwa", Description = "Menunggu peristiwa bernama tertentu.", Kind = ActivityKind.Trigger)]
public sealed class Event : Trigger
{
    /// <summary>The event's name.</summary>
    [Input(DisplayName = "Nama peristiwa", Required = true)]
    public Input<string> EventName { get; set; } = new();

    /// <summary>Only events of this correlation; of any when empty.</summary>
    [Input(DisplayName = "Nomor penghubung")]
    public Input<string> CorrelationId { get; set; } = new();

    /// <summary>What the event carried.</summary>
    [Output(DisplayName = "Isi peristiwa")]
    public Output<JsonNode> Result { get; set; } = new();

    /// <inheritdoc />
    protected internal override string TriggerName => EventStimulus.Name;

    /// <inheritdoc />
    protected internal override JsonObject? GetTriggerStimulus(TriggerIndexingContext context) =>
        context.Get(EventName) is { Length: > 0 } name ? EventStimulus.Of(name, null) : null;

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.IsTriggerOfWorkflow)
        {
            return ArrivedAsync(context);
        }

        context.CreateBookmark(new BookmarkOptions
        {
            Name = EventStimulus.Name,
            Stimulus = EventStimulus.Of(context.Get(EventName) ?? "", context.Get(CorrelationId)),
            Callback = ArrivedAsync,
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    protected internal override ValueTask MigratedAsync(ActivityExecutionContext context)
    {
        context.ClearBookmarks();
        context.EvaluateInputsAgain();
        return ExecuteAsync(context);
    }

    private ValueTask ArrivedAsync(ActivityExecutionContext context)
    {
        context.Set(Result, context.ResumeInput["Payload"]);
        return context.CompleteActivityAsync();
    }
}
