using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Studio.Drawings;

/// <summary>
/// Custom properties that other pages of the host write. Elsa Studio hands back those it loaded, which may be older than
/// what was saved beside it, and a file from elsewhere means another server's: what is stored stands. A copy takes them along.
/// </summary>
internal static class KeptProperties
{
    /// <summary>The property that says to which service the others belong.</summary>
    private const string Service = "service";

    private const string Lanes = "lanes";

    private static readonly string[] s_names = ["lajurForms", "lajurTexts"];

    /// <summary>The version of which a new drawing is a copy, as far as these properties go; null when it is a copy of none.</summary>
    public static WorkflowDefinition? FindOriginal(IEnumerable<WorkflowDefinition> own, WorkflowDefinition drawing) =>
        Array.Exists(s_names, name => drawing.CustomProperties?[name] is not null)
            ? own.FirstOrDefault(version => s_names.Append(Service).All(
                name => JsonNode.DeepEquals(version.CustomProperties?[name], drawing.CustomProperties?[name])))
            : null;

    /// <summary>The lanes of a drawing in their order: an editor that was opened before they were changed does not bring the old ones back.</summary>
    public static void TakeOverLanes(WorkflowDefinition? latest, WorkflowDefinition drawing)
    {
        if (latest?.CustomProperties?[Lanes] is { } stored)
        {
            var properties = drawing.CustomProperties ?? [];
            properties[Lanes] = stored.DeepClone();
            drawing.Json["customProperties"] = properties;
        }
    }

    /// <summary>Writes into <paramref name="drawing"/> what <paramref name="latest"/> holds.</summary>
    public static void TakeOver(WorkflowDefinition? latest, WorkflowDefinition drawing)
    {
        var properties = drawing.CustomProperties ?? [];
        foreach (var name in s_names)
        {
            properties.Remove(name);
            if (latest?.CustomProperties?[name] is { } stored)
            {
                properties[name] = stored.DeepClone();
            }
        }

        drawing.Json["customProperties"] = properties;
    }
}
