using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Outside;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Runtime;
using Lajur.Engine.Runtime.Children;
using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Running;

/// <summary>What an activity may see and change of the whole run.</summary>
public sealed class WorkflowExecutionContext
{
    private readonly Burst _burst;

    internal WorkflowExecutionContext(Burst burst) => _burst = burst;

    /// <summary>The instance's id.</summary>
    public string Id => _burst.Instance.Id;

    /// <summary>The definition version that runs.</summary>
    public WorkflowDefinition Definition => _burst.Workflow.Definition;

    /// <summary>The definition version, compiled.</summary>
    public CompiledWorkflow Workflow => _burst.Workflow;

    /// <summary>What ties the run to something outside.</summary>
    public string? CorrelationId
    {
        get => _burst.Instance.CorrelationId;
        set => _burst.Instance.CorrelationId = value;
    }

    /// <summary>The name of the run.</summary>
    public string? Name
    {
        get => _burst.Instance.Name;
        set => _burst.Instance.Name = value;
    }

    /// <summary>What the run was started with.</summary>
    public JsonObject Input => _burst.Instance.State.Input;

    /// <summary>What the run gives.</summary>
    public JsonObject Output => _burst.Instance.State.Output;

    /// <summary>Values that hosts attach.</summary>
    public JsonObject Properties => _burst.Instance.State.Properties;

    /// <summary>The instance that started this one; null for a run of its own.</summary>
    public string? ParentInstanceId => _burst.Instance.ParentInstanceId;

    /// <summary>The values of the workflow's own variables, by name.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Variables => _burst.Instance.State.WorkflowVariables;

    /// <summary>The trigger whose stimulus started the run, until it has had its turn; null for a direct start.</summary>
    public string? TriggerActivityId => _burst.Instance.State.TriggerActivityId;

    /// <summary>The last outputs of the activity with that id or name; null when it gave none.</summary>
    public JsonObject? FindOutputs(string activityIdOrName) => FindOutputs(activityIdOrName, _burst.Workflow.Root);

    internal JsonObject? FindOutputs(string activityIdOrName, WorkflowRoot drawing)
    {
        var outputs = _burst.Instance.State.ActivityOutputs;
        if (drawing.IsOutermost && outputs.TryGetValue(activityIdOrName, out var found))
        {
            return found;
        }

        var node = _burst.Workflow.AllNodes.FirstOrDefault(x =>
            x.Drawing == drawing
            && (x.Name == activityIdOrName || x.Id == activityIdOrName)
            && outputs.ContainsKey(x.OutputKey));
        return node is null ? null : outputs[node.OutputKey];
    }

    /// <summary>The last value any activity gave as its result.</summary>
    public JsonNode? LastResult => _burst.Instance.State.LastResult;

    /// <summary>Publishes an event after the commit of this step, in a step of its own.</summary>
    public void PublishEventLater(string name, JsonNode? payload, string? correlationId) =>
        _burst.Enqueue(QueuedStimulusKind.Event, new JsonObject
        {
            ["name"] = name,
            ["payload"] = payload?.DeepClone(),
            ["correlationId"] = correlationId,
            ["instanceId"] = Id,
        });

    /// <summary>Starts a child run after the commit of this step, in a step of its own.</summary>
    internal void StartLater(StartWorkflow command) => _burst.Enqueue(QueuedStimulusKind.Start, QueuedStart.Write(command));

    /// <summary>
    /// Calls the outside world after the commit of this step; the answer resumes the bookmark.
    /// </summary>
    /// <param name="kind">Which caller makes the call.</param>
    /// <param name="key">The same each time this very call is made again, and of no other call.</param>
    /// <param name="bookmark">Where the run waits for the answer.</param>
    /// <param name="request">What is asked.</param>
    public void CallOutside(string kind, string key, Bookmark bookmark, JsonObject request)
    {
        ArgumentNullException.ThrowIfNull(bookmark);
        var isAwaited = _burst.Services.GetService(typeof(HttpExchange)) is HttpExchange { IsOpen: true };
        _burst.Enqueue(
            QueuedStimulusKind.Call, new OutsideCall(kind, key, Id, bookmark.Id, request).Write(), isLeased: isAwaited);
    }

    /// <summary>Writes a row of the event feed, delivered after the commit of this step.</summary>
    public void Announce(string kind, string key, JsonObject? payload = null) =>
        _burst.Result.FeedEvents.Add(new FeedEvent(kind, key, payload));

    /// <summary>The text WriteLine writes goes here; in tests and traces it is read back.</summary>
    internal void WriteLine(string text) => _burst.Result.Lines.Add(text);
}
