using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Studio.Access;
using Lajur.Studio.Answers;
using Lajur.Studio.Canvas;

namespace Lajur.Studio.Definitions;

/// <summary>A definition as Elsa Studio can draw it; what is stored stays as it is.</summary>
public sealed class DefinitionView(ActivityCatalog catalog, IStudioScope scope)
{
    private static readonly string[] s_ofASummary =
        ["id", "definitionId", "name", "description", "version", "toolVersion", "isLatest", "isPublished", "isReadonly", "createdAt", "materializerName"];

    /// <summary>The whole definition: node ids, permissions, stand-ins for unknown types, no dangling arrow.</summary>
    public JsonObject Whole(WorkflowDefinition definition)
    {
        var view = definition.Clone().Json;
        PostedModel.WriteEmpties(view);
        WriteEnvelope(view, definition);
        if (view["root"] is JsonObject root)
        {
            MissingActivities.Replace(root, (type, version) => catalog.Find(type, version)?.Version);
            Connections.Prune(root);
            NodeIds.Write(root);
        }
        else
        {
            view["root"] = EmptyChart();
        }

        return view;
    }

    /// <summary>The whole definition to look at, with a line below the name of each step that something is noted of.</summary>
    public JsonObject Whole(WorkflowDefinition definition, IReadOnlyDictionary<string, string> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var view = Whole(definition);
        // Nobody saves what is only looked at: a note is no part of the drawing.
        view["links"] = new JsonArray();
        foreach (var activity in view["root"] is JsonObject root ? ActivityTree.All(root) : [])
        {
            if (ActivityTree.Text(activity, "id") is { } id && notes.GetValueOrDefault(id) is { } note)
            {
                var metadata = activity["metadata"] as JsonObject ?? [];
                metadata["description"] = note;
                metadata["showDescription"] = true;
                activity["metadata"] = metadata;
            }
        }

        return view;
    }

    /// <summary>What stands in a list.</summary>
    public JsonObject Summary(WorkflowDefinition definition)
    {
        var view = new JsonObject();
        foreach (var name in s_ofASummary)
        {
            view[name] = definition.Json[name]?.DeepClone();
        }

        WriteEnvelope(view, definition);
        view["isMaterializerAvailable"] = true;
        return view;
    }

    /// <summary>What the caller may do with the list itself. Without <c>bulk-publish</c> Elsa Studio offers neither to create nor to change.</summary>
    public IReadOnlyList<Link> ListLinks =>
    [
        .. scope.MayDraw
            ?
            [
                new("/elsa/api/workflow-definitions", "create", "POST"),
                new("/elsa/api/bulk-actions/publish/workflow-definitions/by-definition-ids", "bulk-publish", "POST"),
                new("/elsa/api/bulk-actions/delete/workflow-definitions/by-definition-id", "bulk-delete", "POST"),
            ]
            : Array.Empty<Link>(),
        .. scope.MayPublish
            ? [new("/elsa/api/bulk-actions/retract/workflow-definitions/by-definition-ids", "bulk-retract", "POST")]
            : Array.Empty<Link>(),
    ];

    private void WriteEnvelope(JsonObject view, WorkflowDefinition definition)
    {
        view["version"] = definition.Version;
        view["isLatest"] = definition.IsLatest;
        view["isPublished"] = definition.IsPublished;
        view["isReadonly"] = definition.IsReadonly;
        view["isSystem"] = definition.IsSystem;
        view["createdAt"] = definition.CreatedAt;
        view["materializerName"] = "Json";
        view["links"] = Links(definition);
    }

    /// <summary>To Elsa Studio <c>publish</c> means that it may be changed; whoever publishes but does not draw does it on our pages.</summary>
    private JsonArray Links(WorkflowDefinition definition)
    {
        var self = $"/elsa/api/workflow-definitions/{Uri.EscapeDataString(definition.DefinitionId)}";
        var links = new JsonArray(Link(self, "self", "GET"));
        if (!definition.IsReadonly && scope.MayDraw)
        {
            links.Add(Link(self + "/publish", "publish", "POST"));
            links.Add(Link(self, "delete", "DELETE"));
        }

        if (!definition.IsReadonly && scope.MayPublish)
        {
            links.Add(Link(self + "/retract", "retract", "POST"));
        }

        return links;
    }

    private static JsonObject Link(string href, string rel, string method) =>
        new() { ["href"] = href, ["rel"] = rel, ["method"] = method };

    private static JsonObject EmptyChart() => new()
    {
        ["id"] = "Flowchart1",
        ["nodeId"] = $"{NodeIds.Workflow}:Flowchart1",
        ["type"] = "Elsa.Flowchart",
        ["version"] = 1,
        ["name"] = "Flowchart1",
        ["activities"] = new JsonArray(),
        ["connections"] = new JsonArray(),
    };
}
