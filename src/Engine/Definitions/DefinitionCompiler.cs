using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Faults;
using Lajur.Engine.Running;

namespace Lajur.Engine.Definitions;

/// <summary>Makes a definition ready to run. Never fails: what cannot be made faults when it is reached.</summary>
public sealed class DefinitionCompiler
{
    private const int MaxDepth = 100;
    private static readonly ActivityDescriptor s_root = new()
    {
        TypeName = WorkflowRoot.TypeName,
        Namespace = "Elsa",
        Name = "Workflow",
        Version = 1,
        Category = "Workflows",
        DisplayName = "Alur kerja",
        IsBrowsable = false,
        IsContainer = true,
        ClrType = typeof(WorkflowRoot),
    };

    private readonly ActivityCatalog _catalog;
    private readonly List<DefinitionProblem> _problems = [];
    private int _depth;

    private DefinitionCompiler(ActivityCatalog catalog) => _catalog = catalog;

    /// <summary>How the workflow itself is described; not in the catalog, since nobody draws it.</summary>
    public static ActivityDescriptor RootDescriptor => s_root;

    /// <summary>Compiles a definition.</summary>
    public static CompiledWorkflow Compile(WorkflowDefinition definition, ActivityCatalog catalog) =>
        Compile(definition, catalog, out _);

    internal static CompiledWorkflow Compile(
        WorkflowDefinition definition, ActivityCatalog catalog, out IReadOnlyList<DefinitionProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var compiler = new DefinitionCompiler(catalog);
        var root = new WorkflowRoot
        {
            Id = WorkflowRoot.ActivityId,
            NodeId = WorkflowRoot.ActivityId,
            Name = WorkflowRoot.ActivityId,
            Type = WorkflowRoot.TypeName,
            Descriptor = s_root,
            Json = definition.Json,
            Variables = ActivityBinder.ReadVariables(definition.Json["variables"]),
        };
        if (definition.Root is { } json)
        {
            root.Body = compiler.Compile(json, root);
            root.Children = [root.Body];
        }

        problems = compiler._problems;
        return new CompiledWorkflow(definition, root);
    }

    internal Activity Compile(JsonObject json, Activity parent)
    {
        var id = json["id"]?.ToString() ?? "";
        var type = json["type"]?.ToString() ?? "";
        var version = json["version"] is JsonValue v && v.TryGetValue<int>(out var n) ? n : 1;
        var activity = Create(_depth < MaxDepth ? _catalog.Find(type, version) : null);
        activity.Id = id;
        activity.NodeId = $"{parent.NodeId}:{id}";
        activity.Name = json["name"]?.ToString();
        activity.Type = type;
        activity.Version = version;
        activity.Json = json;
        activity.Parent = parent;
        _depth++;
        new ActivityBinder(this, activity).Bind(json);
        _depth--;
        return activity;
    }

    internal void Complain(Activity activity, string path, string message) => _problems.Add(new DefinitionProblem(
        ProblemSeverity.Error, activity.Id, activity.NodeId, path, $"Isian \"{path}\" tidak dapat dibaca: {message}"));

    private static Activity Create(ActivityDescriptor? descriptor)
    {
        if (descriptor is null)
        {
            return new NotFoundActivity();
        }

        var activity = (Activity)Activator.CreateInstance(descriptor.ClrType)!;
        activity.Descriptor = descriptor;
        return activity;
    }
}
