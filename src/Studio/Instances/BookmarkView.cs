using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Waiting;

namespace Lajur.Studio.Instances;

/// <summary>A place that an instance waits at, as Elsa names it.</summary>
public sealed record BookmarkView(
    string Id, string Name, string Hash, JsonObject? Payload, string ActivityId, string ActivityNodeId, string ActivityInstanceId, DateTimeOffset CreatedAt)
{
    /// <summary>When it resumes by itself.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The view of <paramref name="bookmark"/>.</summary>
    public static BookmarkView Of(Bookmark bookmark) => new(
        bookmark.Id,
        bookmark.Name,
        bookmark.Hash,
        bookmark.Payload,
        bookmark.ActivityId,
        bookmark.ActivityNodeId,
        ActivityExecutionId.Format(bookmark.InstanceId, bookmark.ExecutionNumber),
        bookmark.CreatedAt)
    {
        DueAt = bookmark.DueAt,
    };
}
