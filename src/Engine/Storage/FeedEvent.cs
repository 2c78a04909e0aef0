using System.Text.Json.Nodes;

namespace Lajur.Engine.Storage;

/// <summary>Something a step tells the world.</summary>
public sealed record FeedEvent(string Kind, string Key, JsonObject? Payload);
