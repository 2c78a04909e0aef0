using System.Text.Json.Nodes;

namespace Lajur.Engine.Waiting;

/// <summary>The stimulus of an event.</summary>
public static class EventStimulus
{
    /// <summary>The name of the bookmarks that wait for events.</summary>
    public const string Name = "Elsa.Event";

    /// <summary>What a bookmark for that event holds.</summary>
    public static JsonObject Of(string eventName, string? correlationId)
    {
        var stimulus = new JsonObject { ["EventName"] = eventName };
        if (correlationId is { Length: > 0 })
        {
            stimulus["CorrelationId"] = correlationId;
        }

        return stimulus;
    }

    /// <summary>What may wait for an event published with or without a correlation.</summary>
    public static IEnumerable<JsonObject> Matching(string eventName, string? correlationId)
    {
        yield return Of(eventName, null);
        if (correlationId is { Length: > 0 })
        {
            yield return Of(eventName, correlationId);
        }
    }
}
