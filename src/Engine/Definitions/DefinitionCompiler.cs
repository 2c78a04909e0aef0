using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Catalog.Describing;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Faults;
using Lajur.Engine.Journaling;
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

    private const int MaxUsedActivities = 10_000;
    private readonly ActivityCatalog _catalog;
    private readonly UsedDefinitions _used;
    private readonly List<DefinitionProblem> _problems = [];
    private readonly Stack<string> _drawings = [];
    private int _depth;
    private int _count;

    private DefinitionCompiler(ActivityCatalog catalog, UsedDefinitions used) => (_catalog, _used) = (catalog, used);

    /// <summary>How the workflow itself is described; not in the catalog, since nobody draws it.</summary>
    public static ActivityDescriptor RootDescriptor => s_root;

    /// <summary>Compiles a definition with the definitions it uses.</summary>
    public static CompiledWorkflow Compile(WorkflowDefinition definition, ActivityCatalog catalog, UsedDefinitions used) =>
        Compile(definition, catalog, used, out _);

    internal static CompiledWorkflow Compile(
        WorkflowDefinition definition,
        ActivityCatalog catalog,
        UsedDefinitions used,
        out IReadOnlyList<DefinitionProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var compiler = new DefinitionCompiler(catalog, used);
        var root = compiler.CompileDrawing(definition, null);
        problems = compiler._problems;
        return new CompiledWorkflow(definition, root);
    }

    /// <summary>
    /// The definition as an activity: the outermost one, or one used by another. Real Elsa counts: the innermost is
    /// "Workflow1", the one around it "Workflow2".
    /// </summary>
    internal WorkflowRoot CompileDrawing(WorkflowDefinition definition, Activity? user)
    {
        var root = new WorkflowRoot
        {
            NodeId = user is null ? WorkflowRoot.ActivityId : $"{user.NodeId}:{WorkflowRoot.ActivityId}",
            Type = WorkflowRoot.TypeName,
            Descriptor = s_root,
            Json = definition.Json,
            Parent = user,
            Variables = ActivityBinder.ReadVariables(definition.Json["variables"]),
            LogRules = LogRules.Read(definition.Json["customProperties"]),
            WorkflowInputs = WorkflowInput.Of(definition.Json),
        };
        root.Drawing = root;
        _drawings.Push(definition.DefinitionId);
        if (definition.Root is { } json)
        {
            root.Body = Compile(json, root);
            root.Children = [root.Body];
        }

        _drawings.Pop();
        root.Id = root.Name = WorkflowRoot.IdAbove(root);
        return root;
    }

    internal Activity Compile(JsonObject json, Activity parent)
    {
        var type = json["type"]?.ToString() ?? "";
        var version = json["version"] is JsonValue v && v.TryGetValue<int>(out var n) ? n : 1;
        var activity = Create(json, type, version);
        activity.Id = json["id"]?.ToString() ?? "";
        activity.NodeId = $"{parent.NodeId}:{activity.Id}";
        activity.Name = json["name"]?.ToString();
        activity.Type = type;
        activity.Version = version;
        activity.Json = json;
        activity.Parent = parent;
        activity.Drawing = parent.Drawing;
        _count++;
        _depth++;
        new ActivityBinder(this, activity).Bind(json);
        _depth--;
        return activity;
    }

    internal void Complain(Activity activity, string path, string message) => _problems.Add(new DefinitionProblem(
        ProblemSeverity.Error, activity.Id, activity.NodeId, path, $"Isian \"{path}\" tidak dapat dibaca: {message}"));

    private Activity Create(JsonObject json, string type, int version)
    {
        if (_depth >= MaxDepth)
        {
            return new NotFoundActivity();
        }

        if (_catalog.Find(type, version) is { } descriptor)
        {
            var activity = (Activity)Activator.CreateInstance(descriptor.ClrType)!;
            activity.Descriptor = descriptor;
            return activity;
        }

        var usable = DefinitionReference.Of(json) is { } reference && _count < MaxUsedActivities ? _used.Find(reference) : null;
        return usable is null || _drawings.Contains(usable.DefinitionId, StringComparer.Ordinal)
            ? new NotFoundActivity()
            : new WorkflowDefinitionActivity(usable) { Descriptor = DefinitionDescriber.Describe(usable) };
    }
}
