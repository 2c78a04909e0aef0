using System.Text.Json.Nodes;

namespace Lajur.Engine.Waiting;

/// <summary>What starts a workflow.</summary>
/// <param name="Payload">Shown to readers and handed to whoever finds the trigger.</param>
/// <param name="Match">The part that a stimulus must equal.</param>
public sealed record TriggerStimulus(JsonObject Payload, JsonObject Match)
{
    /// <summary>A stimulus that must equal the whole payload.</summary>
    public TriggerStimulus(JsonObject payload)
        : this(payload, payload)
    {
    }
}
