using System.Text.Json.Nodes;

namespace Lajur.Studio.Definitions;

/// <summary>A save as Elsa Studio posts it.</summary>
/// <param name="Model">The definition; its version and state are not listened to.</param>
/// <param name="Publish">True to publish it at once.</param>
public sealed record SaveRequest(JsonObject? Model, bool? Publish);
