using System.Text.Json.Nodes;
using Lajur.Engine.Activities;

namespace Lajur.Engine.Running.Bursts;

/// <summary>A turn in the queue of a burst; never stored.</summary>
internal sealed record ScheduledActivity(
    Activity Activity,
    ActivityExecutionContext? Parent,
    string? CompletionCallback,
    IReadOnlyDictionary<string, JsonNode?>? Variables);
