using System.Text.Json.Nodes;
using Lajur.Engine.Running.FaultPoints;

namespace Lajur.Engine.Running;

/// <summary>One open execution of one activity, as the instance keeps it between bursts.</summary>
public sealed class ActivityExecution
{
    /// <summary>Its number within the instance; counts from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The activity, by id path.</summary>
    public required string NodeId { get; set; }

    /// <summary>The number of the container's execution; 0 for the workflow itself.</summary>
    public int Parent { get; init; }

    public ActivityStatus Status { get; set; } = ActivityStatus.Pending;

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>The container's method to call when this execution completes; null for none.</summary>
    public string? CompletionCallback { get; init; }

    /// <summary>Small state of this execution.</summary>
    public JsonObject Properties { get; set; } = [];

    /// <summary>The inputs as evaluated at the start, by name.</summary>
    public Dictionary<string, JsonNode?> Inputs { get; } = new(StringComparer.Ordinal);

    /// <summary>The variables declared here, by name.</summary>
    public Dictionary<string, JsonNode?> Variables { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The outputs given so far, by name.</summary>
    public JsonObject Outputs { get; set; } = [];

    /// <summary>The ids of its open bookmarks.</summary>
    public List<string> Bookmarks { get; } = [];

    /// <summary>Outcomes followed while it stays open.</summary>
    public List<string> Followed { get; } = [];

    /// <summary>True once a Break below asked the loop to end.</summary>
    public bool IsBreaking { get; set; }

    /// <summary>How often it was tried in vain and put off, since it began or a person tried it again.</summary>
    public int Attempts { get; set; }

    /// <summary>What is to be done again; null unless it faulted or waits for its next attempt.</summary>
    public FaultPoint? FaultPoint { get; set; }
}
