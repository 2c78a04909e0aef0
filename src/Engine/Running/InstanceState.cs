using System.Text.Json.Nodes;

namespace Lajur.Engine.Running;

/// <summary>The inside of a <see cref="WorkflowInstance"/>, kept as one compact JSON text by the store.</summary>
public sealed partial class InstanceState
{
    /// <summary>What the run was started with.</summary>
    public JsonObject Input { get; internal set; } = [];

    /// <summary>What the run has given.</summary>
    public JsonObject Output { get; internal set; } = [];

    /// <summary>Values that hosts attach; not visible to expressions.</summary>
    public JsonObject Properties { get; internal set; } = [];

    /// <summary>The values of the workflow's own variables, by name.</summary>
    public Dictionary<string, JsonNode?> WorkflowVariables { get; } = new(StringComparer.Ordinal);

    /// <summary>The last outputs of each activity, by activity id, then by output name.</summary>
    public Dictionary<string, JsonObject> ActivityOutputs { get; } = new(StringComparer.Ordinal);

    /// <summary>The last value any activity gave as its result.</summary>
    public JsonNode? LastResult { get; internal set; }

    /// <summary>What went wrong and is not seen to yet, oldest first.</summary>
    public List<Incident> Incidents { get; } = [];

    /// <summary>The endings of children that came while the run stood still with a fault; told again once it goes on.</summary>
    public List<JsonObject> HeldEndings { get; } = [];

    /// <summary>The executions that are open, containers before what they hold.</summary>
    public List<ActivityExecution> Executions { get; } = [];

    /// <summary>The activity whose stimulus started the run; null for a direct start.</summary>
    public string? TriggerActivityId { get; internal set; }

    /// <summary>The drawing as it was when a run of a draft began; null for a run of a version once published.</summary>
    public JsonObject? Draft { get; internal set; }

    /// <summary>The number of the next journal entry.</summary>
    public long NextSequence { get; internal set; } = 1;

    /// <summary>The number of the next execution.</summary>
    public int NextExecution { get; internal set; } = 1;
}
