using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Events;

/// <summary>Publishes an event, once this step is committed.</summary>
[Activity("Elsa", Category = "Peristiwa", DisplayName = "Umumkan peristiwa", Description = "Mengumumkan peristiwa kepada alur lain.")]
public sealed class PublishEvent : CodeActivity
{
    /// <summary>The event's name.</summary>
    [Input(DisplayName = "Nama peristiwa", Required = true)]
    public Input<string> EventName { get; set; } = new();

    /// <summary>Only for runs of this correlation; for all when empty.</summary>
    [Input(DisplayName = "Nomor penghubung")]
    public Input<string> CorrelationId { get; set; } = new();

    /// <summary>What it carries.</summary>
    [Input(DisplayName = "Isi peristiwa")]
    public Input<JsonNode> Payload { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var correlation = context.Get(CorrelationId) is { Length: > 0 } id ? id : null;
        context.WorkflowExecutionContext.PublishEventLater(context.Get(EventName) ?? "", context.Get(Payload), correlation);
        return ValueTask.CompletedTask;
    }
}
