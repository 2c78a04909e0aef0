using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Engine.Library;

/// <summary>Keeps the versions used last ready to run. Shared by all scopes; safe for many threads.</summary>
public sealed class CompiledWorkflowCache(EngineOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, CompiledWorkflow Workflow)>> _byId = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, CompiledWorkflow Workflow)> _recent = [];

    /// <summary>The version of that id, if it is ready. Only versions once published are kept: a draft may change under its id.</summary>
    public CompiledWorkflow? Find(string versionId)
    {
        lock (_lock)
        {
            if (!_byId.TryGetValue(versionId, out var node))
            {
                return null;
            }

            _recent.Remove(node);
            _recent.AddFirst(node);
            return node.Value.Workflow;
        }
    }

    /// <summary>The version, if it is ready and was made from that very JSON.</summary>
    internal CompiledWorkflow? Find(WorkflowDefinition definition) => definition.PublishedAt is null ? null : Find(definition.Id);

    internal CompiledWorkflow Add(CompiledWorkflow workflow) =>
        workflow.Definition.PublishedAt is null ? workflow : Add(workflow.Definition.Id, workflow);

    /// <summary>Keeps a workflow under a key that says all of what it was made from.</summary>
    internal CompiledWorkflow Add(string key, CompiledWorkflow workflow)
    {
        lock (_lock)
        {
            if (_byId.Remove(key, out var old))
            {
                _recent.Remove(old);
            }

            _byId[key] = _recent.AddFirst((key, workflow));
            while (_recent.Count > options.MaxCompiledWorkflows)
            {
                _byId.Remove(_recent.Last!.Value.Key);
                _recent.RemoveLast();
            }
        }

        return workflow;
    }

    internal void Remove(string versionId)
    {
        lock (_lock)
        {
            if (_byId.Remove(versionId, out var old))
            {
                _recent.Remove(old);
            }
        }
    }
}
