using System.Text.Json.Nodes;
using Lajur.Engine.Storage.Steps;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Bookmarks;

/// <summary>A bookmark; its existence is the right to resume, its deletion the claim.</summary>
internal sealed class BookmarkRow : IWorkflowRow
{
    public required string Id { get; init; }
    public required string InstanceId { get; init; }
    public required string ActivityId { get; init; }
    public required string ActivityNodeId { get; init; }
    public required int ExecutionNumber { get; init; }
    public required string Name { get; init; }
    public required string Hash { get; init; }
    public required string? Payload { get; init; }
    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>Until then it is being resumed by whoever found it due; who dies on the way loses it then.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    /// <summary>How often its step was tried in vain since it was due.</summary>
    public int Tries { get; init; }

    public required string? Callback { get; init; }
    public required bool AutoBurn { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    public Bookmark ToBookmark() => new()
    {
        Id = Id,
        InstanceId = InstanceId,
        ActivityId = ActivityId,
        ActivityNodeId = ActivityNodeId,
        ExecutionNumber = ExecutionNumber,
        Name = Name,
        Hash = Hash,
        Payload = Payload is null ? null : JsonNode.Parse(Payload)!.AsObject(),
        DueAt = DueAt,
        Callback = Callback,
        AutoBurn = AutoBurn,
        CreatedAt = CreatedAt,
        Tries = Tries,
    };
}
