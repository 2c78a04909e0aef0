using System.Text.Json.Nodes;

namespace Lajur.Engine.Runtime;

/// <summary>Resume what waits at one bookmark.</summary>
public sealed record ResumeBookmark
{
    public required string BookmarkId { get; init; }

    /// <summary>What the activity receives.</summary>
    public JsonObject? Input { get; init; }

    /// <summary>The idempotency key.</summary>
    public string? OperationId { get; init; }
}
