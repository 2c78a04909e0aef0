using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Lajur.Engine.Journaling;

namespace Lajur.Engine.Running;

/// <summary>Something that went wrong in a run and that nobody has seen to yet.</summary>
public sealed record Incident(
    string ActivityId,
    string ActivityNodeId,
    string ActivityInstanceId,
    string ActivityType,
    string Message,
    ExceptionState? Exception,
    DateTimeOffset Timestamp)
{
    private readonly string? _id;

    /// <summary>Its id; one written before incidents had ids gets the same one whenever it is read.</summary>
    public string Id
    {
        get => _id ?? string.Create(CultureInfo.InvariantCulture, $"{ActivityInstanceId}@{Timestamp.UtcTicks}");
        init => _id = value;
    }

    /// <summary>The timer that could not be carried out and is kept for a person to start again; null for none.</summary>
    public string? BookmarkId { get; init; }

    /// <summary>The queued stimulus that could not be delivered: {kind, payload}; null for none.</summary>
    public JsonObject? Stimulus { get; init; }

    /// <summary>The number of the execution that it happened to; null when it happened to the run as a whole.</summary>
    [JsonIgnore]
    public int? Execution => ActivityExecutionId.TryParse(ActivityInstanceId, out _, out var number) ? number : null;
}
