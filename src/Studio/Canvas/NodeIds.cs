using System.Text.Json.Nodes;

namespace Lajur.Studio.Canvas;

/// <summary>
/// Writes the <c>nodeId</c> of every activity: the path of ids from the workflow down, joined by colons. Elsa Studio
/// cannot draw an activity without one.
/// </summary>
internal static class NodeIds
{
    /// <summary>The id of the workflow itself, where every path begins.</summary>
    public const string Workflow = "Workflow1";

    /// <summary>Writes them for <paramref name="activity"/> and all below.</summary>
    public static void Write(JsonObject activity, string parent = Workflow)
    {
        var nodeId = $"{parent}:{ActivityTree.Text(activity, "id")}";
        activity["nodeId"] = nodeId;
        foreach (var child in ActivityTree.Children(activity))
        {
            Write(child, nodeId);
        }
    }
}
