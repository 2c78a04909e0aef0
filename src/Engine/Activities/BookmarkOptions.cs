using System.Text.Json.Nodes;

namespace Lajur.Engine.Activities;

/// <summary>What an activity waits for.</summary>
public sealed record BookmarkOptions
{
    /// <summary>The kind of stimulus; the activity's type when null.</summary>
    public string? Name { get; init; }

    /// <summary>The payload, shown to readers and handed back on resumption.</summary>
    public JsonObject? Stimulus { get; init; }

    /// <summary>The part of the payload that a stimulus must equal to match; the whole payload when null.</summary>
    public JsonObject? MatchOn { get; init; }

    /// <summary>When to resume by itself; null to wait for a stimulus only.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>
    /// The method of the activity called on resumption, kept by name. Without one the activity completes when resumed.
    /// </summary>
    public ActivityCallback? Callback { get; init; }

    /// <summary>False to leave the bookmark standing after it resumed the activity; the activity's end burns it.</summary>
    public bool AutoBurn { get; init; } = true;
}
