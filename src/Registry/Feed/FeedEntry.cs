using System.Text.Json.Nodes;

namespace Lajur.Registry.Feed;

/// <summary>Something to tell after the commit.</summary>
public sealed record FeedEntry
{
    /// <summary>What happened, for example <c>work-item.created</c>; at most 100 characters.</summary>
    public required string Kind { get; init; }

    /// <summary>What it happened to, for example a work item's id; at most 200 characters.</summary>
    public required string Subject { get; init; }

    /// <summary>The office it concerns; null if it concerns none or all.</summary>
    public Guid? OfficeId { get; init; }

    /// <summary>The lane it concerns; null if it concerns the whole office.</summary>
    public string? Lane { get; init; }

    /// <summary>More facts; ids and words, never what an applicant told us.</summary>
    public JsonObject? Payload { get; init; }

    /// <summary>Told once however often it is appended with this key; null gives it a key of its own.</summary>
    public string? Key { get; init; }
}
