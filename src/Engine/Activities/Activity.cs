using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;
using Lajur.Engine.Running;

namespace Lajur.Engine.Activities;

/// <summary>
/// One compiled node of a drawing: its inputs, outputs and children. An activity object is shared by every run of its
/// definition version, so it never holds the state of a run; that lives in <see cref="ActivityExecutionContext"/>.
/// </summary>
public abstract partial class Activity
{
    /// <summary>The id within its container, as drawn.</summary>
    public string Id { get; internal set; } = "";

    /// <summary>The path of ids from the workflow down, joined by ':'.</summary>
    public string NodeId { get; internal set; } = "";

    /// <summary>The name expressions refer to; null when the drawing gives none.</summary>
    public string? Name { get; internal set; }

    /// <summary>The type as the drawing names it, e.g. "Elsa.If".</summary>
    public string Type { get; internal set; } = "";

    /// <summary>The version of the activity type.</summary>
    public int Version { get; internal set; } = 1;

    /// <summary>How the activity type describes itself.</summary>
    public ActivityDescriptor Descriptor { get; internal set; } = null!;

    /// <summary>The node in the definition's JSON; read only.</summary>
    public JsonObject Json { get; internal set; } = [];

    /// <summary>The container that holds this node; null for the workflow itself.</summary>
    public Activity? Parent { get; internal set; }

    /// <summary>The drawing the node stands in: the workflow's own, or one that is used as an activity.</summary>
    internal WorkflowRoot Drawing { get; set; } = null!;

    /// <summary>Where the run keeps this activity's outputs: ids are unique within one drawing only.</summary>
    internal string OutputKey => Drawing.IsOutermost ? Id : NodeId;

    /// <summary>The nodes held directly by this one, in drawing order.</summary>
    public IReadOnlyList<Activity> Children { get; internal set; } = [];

    /// <summary>The variables declared by this node; visible to it and to all below.</summary>
    public IReadOnlyList<Variable> Variables { get; internal set; } = [];

    /// <summary>What a person reads on the node: its display text, else its name, else its id.</summary>
    public string DisplayText =>
        Json["metadata"]?["displayText"]?.ToString() is { Length: > 0 } text ? text : Name ?? Id;

    /// <summary>A property set on the node outside its inputs, e.g. "canStartWorkflow"; null when absent. Elsa 3.0 wrote it with a capital.</summary>
    public JsonNode? GetCustomProperty(string name) =>
        Json["customProperties"]?[name] ?? Json["customProperties"]?[char.ToUpperInvariant(name[0]) + name[1..]];

    /// <summary>True when the administrator marked the node as a start of the workflow.</summary>
    public bool CanStartWorkflow =>
        GetCustomProperty("canStartWorkflow") is JsonValue v
        && (v.TryGetValue<bool>(out var b) ? b : v.TryGetValue<string>(out var s) && bool.TryParse(s, out b) && b);

    /// <summary>The activity's turn. An activity that neither completes nor waits stays open.</summary>
    protected internal abstract ValueTask ExecuteAsync(ActivityExecutionContext context);

    /// <summary>Called when the activity is cancelled while open, before its bookmarks are burned.</summary>
    protected internal virtual ValueTask CancelAsync(ActivityExecutionContext context) => ValueTask.CompletedTask;

    /// <summary>
    /// Called while the activity is open, when it has just taken the place of one in another version of the drawing. It waits
    /// on for what was waited for before; one that keeps something outside, or waits for something drawn, brings it up to date.
    /// An exception refuses the migration.
    /// </summary>
    protected internal virtual ValueTask MigratedAsync(ActivityExecutionContext context) => ValueTask.CompletedTask;
}
